/** Runs a command-line program: its options, its log on standard error, its exit code. */
import type { Command, OptionValues } from 'commander';

/**
 * Parses the arguments and runs the action.
 *
 * @param program - with its options; `--help` ends here with exit code 0, a wrong option with 2
 * @param action - gives the number of faults it logged: none is exit code 0, some 1, and a throw 2
 */
export async function runCommand<Options extends OptionValues>(
  program: Command,
  action: (options: Options, log: (line: string) => void) => Promise<number>,
): Promise<void> {
  program.exitOverride((stop) => process.exit(stop.exitCode === 0 ? 0 : 2)).parse();
  try {
    const faults = await action(program.opts<Options>(), console.error);
    process.exitCode = faults === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
