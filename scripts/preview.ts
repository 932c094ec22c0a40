/** `npm run preview`: serves the site that was built last. */
import { Command } from 'commander';
import { runCommand } from './run-command.ts';
import { addServeOptions } from './serve-options.ts';
import { serveSite, type ServeOptions } from './serve-site.ts';

const program = addServeOptions(new Command('npm run preview --'))
  .description('Serves the built site and prints its address.')
  .option('--out <folder>', 'the built site', 'dist')
  .option('--base <path>', 'path it was built to stand below', '/');

await runCommand<ServeOptions>(program, serveSite);
