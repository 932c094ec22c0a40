/** `npm run eval`: how well the reading does, as a table beside the figures of the last committed run. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { compareRun } from './eval/compare-run.ts';
import { findEvalData } from './eval/find-eval-data.ts';
import type { Figure } from './eval/figure.ts';
import { parseBenchmarkRow, scoreBenchmark } from './eval/score-benchmark.ts';
import { parseSeedGold, scoreSeeds } from './eval/score-seeds.ts';
import { parseStoryGold, scoreStories } from './eval/score-story.ts';
import { makeStory } from './make-story.ts';
import { readText } from './read-text.ts';
import { runCommand } from './run-command.ts';

const seeds = {
  folder: 'seeds',
  story: 'venezuela-prisoner-releases',
  gold: 'tests/gold/seeds.json',
};
const baselineFile = 'tests/eval-baseline.json';

const program = new Command('npm run eval --')
  .description('Scores the reading of numbers, dates and speakers against hand-made gold.')
  .argument(
    '[folder]',
    'benchmarks (*.jsonl) and stories (story.json); the gold of the seeds where left out',
  )
  .option('--update', `write this run's figures to ${baselineFile}`)
  .addHelpText('after', '\nExit code: 0 done, 1 a figure fell, 2 the program failed.');

await runCommand<{ update?: boolean }>(program, async ({ update }, log) => {
  const folder = program.args[0];
  const figures = folder === undefined ? await scoreOwnSeeds() : await scoreFolder(folder, log);
  const baseline = await readFile(baselineFile, 'utf8').catch(() => '{}');
  const { table, drops, next } = compareRun(figures, baseline);
  process.stdout.write(`${table}\n`);
  if (update === true) await writeFile(baselineFile, next);
  for (const name of drops) log(`${baselineFile}:1:1 reading-keeps-its-figures ${name} fell`);
  return update === true ? 0 : drops.length;
});

async function scoreOwnSeeds(): Promise<readonly Figure[]> {
  const gold = parseSeedGold(await readFile(seeds.gold, 'utf8'));
  const { story } = await makeStory(join(seeds.folder, seeds.story), seeds.story, []);
  return scoreSeeds(gold, story.claims);
}

async function scoreFolder(
  folder: string,
  log: (line: string) => void,
): Promise<readonly Figure[]> {
  const { benchmarks, stories } = await findEvalData(folder);
  const figures: Figure[] = [];
  for (const file of benchmarks) {
    log(`reading ${file}`);
    const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
    const rows = lines.map(parseBenchmarkRow);
    const name = basename(file, '.jsonl');
    figures.push(...scoreBenchmark(name, rows, ({ text, published }) => readText(text, published)));
  }
  const read = [];
  for (const story of stories) {
    log(`reading ${story}`);
    const gold = parseStoryGold(await readFile(join(story, 'story.json'), 'utf8'));
    const made = await makeStory(join(story, 'articles'), basename(story), []);
    read.push({ gold, claims: made.story.claims });
  }
  return read.length === 0 ? figures : [...figures, ...scoreStories(read)];
}
