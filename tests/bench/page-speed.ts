/**
 * Times a built page: `node tests/bench/page-speed.ts dist/<story>`. Prints the median largest contentful paint beside that of
 * the same HTML without styles, scripts and fonts, and the longest task and the layout shift at a fourth of the processor's speed.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage, startBrowser } from '../site/open-page.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { median } from './median.ts';

const rounds = 9;
const slowdown = 4;
/** Milliseconds after which a page stands as it will stand. */
const settled = 1200;

declare global {
  interface Window {
    seen: PerformanceEntry[];
  }
}

/** What the browser saw, times in milliseconds. */
interface Seen {
  readonly paint: number;
  readonly longestTask: number;
  readonly shift: number;
}

const folder = resolve(process.argv[2] ?? '');
const site = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
cpSync(dirname(folder), site, { recursive: true });
const page = join(site, basename(folder), 'index.html');
const bare = page.replace(/index\.html$/, 'bare.html');
writeFileSync(bare, strip(readFileSync(page, 'utf8')));
const served = await serveFolder(site);
const browser = await startBrowser();
try {
  const address = `${served.origin}/${basename(folder)}/`;
  const seen: { readonly own: Seen; readonly bare: Seen }[] = [];
  for (let round = 0; round < rounds; round++)
    seen.push({
      own: await load(browser, address, slowdown),
      bare: await load(browser, `${address}bare.html`, slowdown),
    });
  const own = median(seen.map((both) => both.own.paint));
  const other = median(seen.map((both) => both.bare.paint));
  process.stdout.write(
    `${[
      `largest contentful paint ${own.toFixed(0)} ms, of the bare page ${other.toFixed(0)} ms: ${(own / other).toFixed(2)}`,
      `longest task ${median(seen.map((both) => both.own.longestTask)).toFixed(0)} ms`,
      `layout shift ${Math.max(...seen.map((both) => both.own.shift)).toFixed(4)}`,
    ].join('\n')}\n`,
  );
} finally {
  await browser.close();
  await served[Symbol.asyncDispose]();
  rmSync(site, { recursive: true, force: true });
}

/** Gives the page without what only makes it look and act. */
function strip(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:preload|modulepreload|stylesheet)"[^>]{0,300}>/g, '');
}

async function load(within: Browser, url: string, rate: number): Promise<Seen> {
  const { page: tab } = await openPage(within, `${new URL(url).origin}/favicon.svg`, {
    width: 390,
  });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  // A long task is noted only while somebody watches.
  await tab.addInitScript(() => {
    const watch = (type: string): void => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.seen.push(entry);
      }).observe({ type, buffered: true });
    };
    window.seen = [];
    for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) watch(type);
  });
  await tab.goto(url);
  await tab.waitForTimeout(settled);
  const seen = await tab.evaluate(() => {
    const of = (type: string): readonly PerformanceEntry[] =>
      window.seen.filter(({ entryType }) => entryType === type);
    return {
      paint: of('largest-contentful-paint').at(-1)?.startTime ?? 0,
      longestTask: Math.max(0, ...of('longtask').map(({ duration }) => duration)),
      shift: of('layout-shift').reduce(
        (sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0),
        0,
      ),
    };
  });
  await tab.context().close();
  return seen;
}
