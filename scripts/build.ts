/** `npm run build`: from seeds to a site that has been judged. */
import { Command } from 'commander';
import { buildAll, type BuildOptions } from './build-all.ts';
import { addBuildOptions } from './build-options.ts';
import { runCommand } from './run-command.ts';

const program = addBuildOptions(new Command('npm run build --'))
  .description(
    'Reads the seeds, builds the site and judges it; only a site without a fault is put in place.',
  )
  .option('--keep <folder>', 'the published site, whose frozen embeds are carried over unchanged')
  .addHelpText(
    'after',
    '\nExit code: 0 built, 1 a story or the site has a fault, 2 the program failed.',
  );

await runCommand<BuildOptions>(program, buildAll);
