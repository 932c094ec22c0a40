/**
 * Weighs and times embeds beside those of peers: `npm exec -- node tests/bench/embeds.ts dist/<story>`. Ten stand on one
 * page, at a fourth of the processor's speed and 1.6 Mbit/s; the last chart painted counts. Prints medians.
 */
import { resolve } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { startBrowser } from '../site/open-page.ts';
import { type EmbedKind, embedKinds } from './embed-kinds.ts';
import { median } from './median.ts';
import { type Entry, readEntries } from './read-entries.ts';
import { type CompressedSite, serveCompressed } from './serve-compressed.ts';

const rounds = 7;
const frames = 10;
const slowdown = 4;
/** Bytes a second, and milliseconds of each way there and back. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};

interface Seen {
  /** When the last frame had painted its chart, in milliseconds from the start of the page. */
  readonly painted: number;
  /** Runs of scripts of 50 ms and more. */
  readonly long: number;
}

const kinds = embedKinds(resolve(process.argv[2] ?? ''));
const guest = await serveCompressed(new Map(kinds.flatMap(({ files }) => [...files])));
const host = await serveCompressed(
  new Map(kinds.map((kind, index) => [`/${index}/`, toHost(kind, guest.origin)])),
);
const browser = await startBrowser();
try {
  const seen: Seen[][] = kinds.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const index of kinds.keys())
      seen[index]?.push(await load(browser, `${host.origin}/${index}/`));
  printTable(
    kinds.map((kind, index) => ({
      name: kind.name,
      bytes: median(kind.pages.map((page) => weigh(kind, page, guest))),
      painted: median((seen[index] ?? []).map(({ painted }) => painted)),
      long: Math.max(...(seen[index] ?? []).map(({ long }) => long)),
    })),
  );
} finally {
  await browser.close();
  await host[Symbol.asyncDispose]();
  await guest[Symbol.asyncDispose]();
}

function weigh({ loads }: EmbedKind, page: string, site: CompressedSite): number {
  return [page, ...loads].reduce((sum, path) => sum + site.weigh(path), 0);
}

function toHost({ pages }: EmbedKind, origin: string): string {
  const addresses = Array.from(
    { length: frames },
    (_, index) => `${origin}${pages[index % pages.length] ?? ''}?${index}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ten charts</title>${addresses
    .map((address) => `<iframe width="640" height="420" src="${address}"></iframe>`)
    .join('')}</html>`;
}

async function load(within: Browser, url: string): Promise<Seen> {
  const context = await within.newContext({ viewport: { width: 1400, height: 2300 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { timeout: 120_000 });
  const start = await page.evaluate(() => performance.timeOrigin);
  const each = await Promise.all(page.frames().slice(1).map(seenIn));
  await context.close();
  return {
    painted: Math.max(...each.map(({ painted }) => painted)) - start,
    long: each.reduce((sum, { long }) => sum + long, 0),
  };
}

async function seenIn(frame: Frame): Promise<Seen> {
  let first: Entry | undefined;
  while (first === undefined)
    first = (await readEntries(frame, 'paint', 300)).find(
      ({ name }) => name === 'first-contentful-paint',
    );
  // What the bench itself runs in a page is no script of the page.
  const { origin } = new URL(frame.url());
  const scripts = (await readEntries(frame, 'long-animation-frame', 300))
    .flatMap((entry) => entry.scripts ?? [])
    .filter(({ sourceURL }) => sourceURL.startsWith(origin));
  const start = await frame.evaluate(() => performance.timeOrigin);
  return {
    painted: start + first.startTime,
    long: scripts.filter(({ duration }) => duration >= 50).length,
  };
}

interface Row {
  readonly name: string;
  readonly bytes: number;
  readonly painted: number;
  readonly long: number;
}

function printTable(rows: readonly Row[]): void {
  const [own, bare] = rows;
  if (own === undefined || bare === undefined) return;
  const cells = rows.map(({ name, bytes, painted, long }) => [
    name,
    bytes.toFixed(0),
    (bytes / own.bytes).toFixed(1),
    painted.toFixed(0),
    (painted / bare.painted).toFixed(2),
    String(long),
  ]);
  const head = ['', 'bytes', '/ ours', 'ms', '/ bare', 'long'];
  const lines = [head, ...cells].map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(24) : cell.padStart(8))).join(''),
  );
  process.stdout.write(
    `${lines.join('\n')}\n\nbytes: one embed on the wire, brotli; ms: the last of ${frames} painted; long: scripts that ran 50 ms and more, in the worst round\n`,
  );
}
