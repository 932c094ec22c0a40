/** `npm run desk`: what an editor needs to know about each story before it is published. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { readCitations } from './desk/read-citations.ts';
import { makeReport, type Report } from './desk/report.ts';
import { toPage } from './desk/to-page.ts';
import { toText } from './desk/to-text.ts';
import { makeStory } from './make-story.ts';
import { listStories } from './read/list-stories.ts';
import { mergeSpeakers } from './reconcile/merge-speakers.ts';
import { runCommand } from './run-command.ts';
import { readRecordedIds } from './write/read-recorded-ids.ts';

interface Options {
  readonly seeds: string;
  readonly content: string;
  readonly story?: string;
  readonly format: 'text' | 'json';
}

const pages = join('.sourceline', 'desk');

const program = new Command('npm run desk --')
  .description(
    `Prints what an editor needs to know about each story, and writes it as a page to ${pages}/<story>.html, which is never published.`,
  )
  .option('--seeds <folder>', 'stories, one folder of articles each; never written', 'seeds')
  .option('--content <folder>', 'collections, for the explainers; never written', 'content')
  .option('--story <name>', 'this story only')
  .addOption(
    new Option('--format <name>', 'what to print').choices(['text', 'json']).default('text'),
  )
  .addHelpText('after', '\nExit code: 0 done, whatever was found; 2 a story cannot be read.');

await runCommand<Options>(program, async (options) => {
  const { seeds, story, format } = options;
  const { stories } = await listStories(seeds);
  const chosen = stories.filter((name) => story === undefined || name === story);
  if (chosen.length === 0) throw new Error(`${join(seeds, story ?? '')} holds no story`);
  const reports: Report[] = [];
  const faults: string[] = [];
  for (const id of chosen) {
    try {
      reports.push(await reportStory(id, options));
    } catch (error) {
      faults.push(`${join(seeds, id)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await mkdir(pages, { recursive: true });
  for (const report of reports)
    await writeFile(join(pages, `${report.story}.html`), toPage(report));
  const text =
    format === 'json' ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(toText).join('\n');
  process.stdout.write(text);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return 0;
});

async function reportStory(id: string, { seeds, content }: Options): Promise<Report> {
  const folder = join(seeds, id);
  const recorded = await readRecordedIds(content, id);
  const { story, articles, extracted } = await makeStory(folder, id, recorded);
  const file = join(content, 'explainers', `${id}.mdx`);
  const text = await readIfThere(file);
  return makeReport({
    ...{ story, folder, speakers: mergeSpeakers(extracted) },
    texts: new Map(articles.map((article) => [article.source.id, article.text])),
    explainer: text === null ? null : { file, ...readCitations(text) },
  });
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
