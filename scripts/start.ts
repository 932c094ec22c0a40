/** `npm start`: builds the site, then serves it. */
import { Command } from 'commander';
import { buildAll, type BuildOptions } from './build-all.ts';
import { addBuildOptions } from './build-options.ts';
import { runCommand } from './run-command.ts';
import { addServeOptions } from './serve-options.ts';
import { serveSite, type ServeOptions } from './serve-site.ts';

const program = addServeOptions(addBuildOptions(new Command('npm start --'))).description(
  'Builds the site from the seeds, serves it and prints its address.',
);

await runCommand<BuildOptions & ServeOptions>(program, async (options, log) => {
  const faults = await buildAll(options, log);
  return faults === 0 ? serveSite(options, log) : faults;
});
