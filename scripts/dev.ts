/** `npm run dev`: writes the content, then serves the site while it is being written, and follows the seeds. */
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from 'astro';
import { Command } from 'commander';
import { assertServable } from './assert-servable.ts';
import { judgeInDev } from './judge-in-dev.ts';
import { judgeExplainers } from './judge-site.ts';
import { makeContent } from './make-content.ts';
import { runCommand } from './run-command.ts';
import { addServeOptions } from './serve-options.ts';
import { root } from './stage-project.ts';

interface Options {
  readonly seeds: string;
  readonly content: string;
  readonly host: string;
  readonly port: string;
}

/** A save is often several events. */
const settleMs = 300;

const program = addServeOptions(new Command('npm run dev --'))
  .description('Writes the content and serves the site; changes in seeds and source show at once.')
  .option('--seeds <folder>', 'stories, one folder of articles each; never written', 'seeds')
  .option('--content <folder>', 'collections to write and to show', 'content');

await runCommand<Options>(program, async ({ seeds, content, host, port }, log) => {
  assertServable(root);
  assertServable(content);
  const write = async (): Promise<void> => {
    await makeContent({ seeds, content }, log);
    await judgeExplainers(seeds, content, log);
  };
  await write();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['SOURCELINE_CONTENT'] = resolve(content);
  const server = { host, port: Number(port) };
  await dev({ root, logLevel: 'info', server, vite: judgeInDev(seeds, content) });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(seeds, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(write).catch((error: unknown) => {
        log(String(error));
      });
    }, settleMs);
  });
  return 0;
});
