/** The options that every command has that serves the site. */
import { InvalidArgumentError, type Command } from 'commander';

/** Adds them to a program. */
export function addServeOptions(program: Command): Command {
  return program
    .option(
      '--port <number>',
      'port to serve at; the next free one where it is taken',
      toPort,
      '4321',
    )
    .option('--host <name>', 'name or address to serve at', 'localhost');
}

function toPort(text: string): string {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('A port is a number up to 65535.');
  return text;
}
