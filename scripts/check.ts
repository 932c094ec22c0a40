/** `npm run check`: judges content/ and dist/ against seeds/ and prints every broken promise. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { checkExplainers } from './check/check-explainers.ts';
import { checkSite } from './check/check-site.ts';
import { fixExplainers } from './check/fix/fix-explainers.ts';
import { formats, printReport } from './check/print-report.ts';
import { readTree } from './check/read-tree.ts';
import { rules } from './check/rule-ids.ts';
import { readRulePages } from './check/rule-pages.ts';

interface Options {
  readonly seeds: string;
  readonly content: string;
  readonly dist: string;
  readonly out?: string;
  readonly base: string;
  readonly fix?: true;
  readonly format: (typeof formats)[number];
}

const help = `
What is judged:
${Object.entries(rules)
  .map(([id, promise]) => `  ${id.padEnd(29)}${promise}`)
  .join('\n')}

Exit code: 0 clean, 1 a promise is broken, 2 the check itself failed.`;

const program = new Command('check')
  .description('Judge a built site: every number must lead to the sentence it comes from.')
  .option('--seeds <dir>', 'folder of the articles', 'seeds')
  .option('--content <dir>', 'folder of the explainers and what was read', 'content')
  .option('--dist <dir>', 'folder of the built site', 'dist')
  .option('--base <path>', 'path the site is served below', '/')
  .addOption(new Option('--out <dir>', 'the same as --dist, as build calls it'))
  .addOption(
    new Option(
      '--format <name>',
      'how findings are printed: github as annotations of a workflow, json as vfile messages',
    )
      .choices(formats)
      .default('text'),
  )
  .option('--fix', 'link each number of an explainer that can mean one claim only')
  .addHelpText('after', help)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

try {
  process.exitCode = await run(program.parse().opts<Options>());
} catch (error) {
  console.error(`check failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function run(options: Options): Promise<0 | 1> {
  if (options.fix === true) await fix(options);
  const [seeds, content, dist] = await Promise.all([
    readTree(options.seeds),
    readTree(options.content),
    readTree(options.out ?? options.dist),
  ]);
  const base = `/${options.base}/`.replace(/\/{2,}/gu, '/');
  const explainers = checkExplainers({ seeds, content });
  const site = checkSite({ seeds, content, dist, base });
  const findings = [...explainers.findings, ...site.findings];
  const pages = await readRulePages(process.cwd());
  process.stdout.write(printReport({ ...site, findings }, options.format, pages));
  return findings.length === 0 ? 0 : 1;
}

async function fix({ seeds, content, format }: Options): Promise<void> {
  const fixed = fixExplainers({ seeds: await readTree(seeds), content: await readTree(content) });
  // Standard output holds the findings alone where a program reads it.
  const out = format === 'sarif' || format === 'json' ? process.stderr : process.stdout;
  for (const { path, bytes, lines } of fixed) {
    const file = join(content, path);
    await writeFile(`${file}.new`, bytes);
    await rename(`${file}.new`, file);
    out.write(lines.map((line) => `${line}\n`).join(''));
  }
}
