#!/usr/bin/env node
/** `sourceline-check DIR`: judges any static site that carries the attributes and a claims.json. */
import { Command, Option } from 'commander';
import { checkPublished } from './check/check-published.ts';
import { formats, printReport } from './check/print-report.ts';
import { readTree } from './check/read-tree.ts';
import { readRulePages } from './check/rule-pages.ts';

interface Options {
  readonly seeds?: string;
  readonly base: string;
  readonly format: (typeof formats)[number];
}

const help = `
A story is a folder of DIR with a claims.json and a sources.json beside its page, at any depth.
Every HTML, SVG and XML file of DIR is judged, every style sheet, and every text file of a story.

Exit code: 0 clean, 1 a promise is broken, 2 the check itself failed.`;

const program = new Command('sourceline-check')
  .description('Judge a static site: every number must lead to the sentence it comes from.')
  .argument('<dir>', 'folder of the built site')
  .option('--seeds <dir>', 'folder of the articles: quotations are held against them too')
  .option('--base <path>', 'path the site is served below', '/')
  .addOption(
    new Option('--format <name>', 'how findings are printed').choices(formats).default('text'),
  )
  .addHelpText('after', help)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

try {
  const { args } = program.parse();
  process.exitCode = await run(args[0] ?? '', program.opts<Options>());
} catch (error) {
  console.error(`sourceline-check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function run(dir: string, { seeds, base, format }: Options): Promise<0 | 1> {
  if (!('Temporal' in globalThis))
    throw new Error(`Node 26 or later is needed; this is ${process.version}.`);
  const [dist, articles] = await Promise.all([
    readTree(dir),
    seeds === undefined ? null : readTree(seeds),
  ]);
  const report = checkPublished(dist, articles, `/${base}/`.replace(/\/{2,}/gu, '/'));
  if (report.stories.length === 0)
    throw new Error(
      `There is no claims.json in "${dir}": publish one beside each story's page, or name another folder.`,
    );
  process.stdout.write(printReport(report, format, await readRulePages(process.cwd())));
  // Standard output holds the findings alone where a program reads it.
  const out = format === 'sarif' || format === 'json' ? process.stderr : process.stdout;
  out.write(report.unproved.map((what) => `Not proved: ${what}\n`).join(''));
  return report.findings.length === 0 ? 0 : 1;
}
