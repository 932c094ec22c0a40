/** `npm run content`: the road from seeds to content, and the judge of the explainers. Read → normalize → extract → reconcile → write. */
import { Command } from 'commander';
import { judgeExplainers } from './judge-site.ts';
import { makeContent, type ContentOptions } from './make-content.ts';
import { runCommand } from './run-command.ts';

const program = new Command('npm run content --')
  .description(
    'Reads the articles of each story and writes its sources, claims, measures, events and disagreements, and a first draft of its explainer where it has none; then judges every explainer.',
  )
  .option('--seeds <folder>', 'stories, one folder of articles each; never written', 'seeds')
  .option('--content <folder>', 'collections to write', 'content')
  .option('--out <folder>', 'write only the published data, to <folder>/<story>/')
  .option('--check', 'write nothing; a difference between content and seeds is a fault')
  .addHelpText(
    'after',
    '\nExit code: 0 done, 1 a story or an explainer has a fault, 2 the program failed.',
  );

await runCommand<ContentOptions>(program, async (options, log) => {
  const faults = await makeContent(options, log);
  if (options.out !== undefined) return faults;
  return faults + (await judgeExplainers(options.seeds, options.content, log));
});
