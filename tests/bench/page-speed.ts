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

const rounds = 9;
const slowdown = 4;

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
  await tab.goto(url);
  const seen = await tab.evaluate(async () => {
    const entries = async (type: string): Promise<readonly PerformanceEntry[]> =>
      new Promise((done) => {
        const own: PerformanceEntry[] = [];
        new PerformanceObserver((list) => own.push(...list.getEntries())).observe({
          type,
          buffered: true,
        });
        setTimeout(done, 800, own);
      });
    const [paints, tasks, shifts] = await Promise.all(
      ['largest-contentful-paint', 'longtask', 'layout-shift'].map(entries),
    );
    return {
      paint: paints?.at(-1)?.startTime ?? 0,
      longestTask: Math.max(0, ...(tasks ?? []).map(({ duration }) => duration)),
      shift: (shifts ?? []).reduce(
        (sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0),
        0,
      ),
    };
  });
  await tab.context().close();
  return seen;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
