import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchTable } from './match-table.ts';
import { startBrowser } from '../site/open-page.ts';
import { hostPages, type HostPage } from './host-pages.ts';
import { type Pages, servePages } from './serve-pages.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): Promise<string> =>
  readFile(fileURLToPath(new URL(path, root)), 'utf8');

/** Hosts in which the chart had the right height, at first and after each change. */
const proved = new Set<number>();
let browser: Browser;
let child: Pages;
let host: Pages;

beforeAll(async () => {
  const guest = stripTypeScriptTypes(await read('src/client/embed-guest.ts'));
  child = await servePages({
    '/ferries/embed/riders/': `<!doctype html><style>body { margin: 0 } .embed { display: flow-root }</style>
      <main class="embed"><p id="fill" style="height: 300px; margin: 10px 0">chart</p>
      <a href="https://example.org/ferries/">part of</a></main>
      <script type="module">${guest}</script>`,
  });
  const address = `${child.origin}/ferries/embed/riders/`;
  const files = [...new Set(hostPages.flatMap(({ libraries }) => libraries))];
  const libraries = await Promise.all(
    files.map(async (file) => [`/${file}.js`, await read(`node_modules/${file}`)] as const),
  );
  host = await servePages({
    '/embed.js': await read('public/embed.js'),
    ...Object.fromEntries(libraries),
    ...Object.fromEntries(
      hostPages.map((page, index) => [`/${index}/`, toHtml([page]).replaceAll('CHILD', address)]),
    ),
    '/three/': toHtml(
      hostPages
        .filter(({ name }) => /^(?:pym|iframe-resizer 4|@nprapps)/.test(name))
        .map((page) => page),
    ).replaceAll('CHILD', address),
    '/ten/': toHtml([
      {
        name: 'ten',
        message: 'amp embed-size',
        libraries: [],
        body: `${'<iframe data-sourceline src="CHILD" height="40"></iframe>'.repeat(10)}<script src="/embed.js"></script>`,
      },
    ]).replaceAll('CHILD', address),
  });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
  await host[Symbol.asyncDispose]();
  await child[Symbol.asyncDispose]();
});

function toHtml(pages: readonly HostPage[]): string {
  const libraries = [...new Set(pages.flatMap((page) => page.libraries))];
  return `<!doctype html><meta charset="utf-8"><title>host</title>${libraries
    .map((file) => `<script src="/${file}.js"></script>`)
    .join('')}${pages.map(({ body }) => body).join('')}`;
}

async function open(path: string): Promise<{ page: Page; guests: readonly Frame[] }> {
  const page = await browser.newPage({ viewport: { width: 640, height: 6000 } });
  await page.goto(`${host.origin}${path}`);
  return { page, guests: page.frames().slice(1) };
}

async function fill(guest: Frame, height: number): Promise<void> {
  await guest.locator('#fill').evaluate((element, to) => {
    element.style.height = `${to}px`;
  }, height);
}

/** Waits until the frame's element is as tall as the chart inside, and gives that height. */
async function settle(guest: Frame, toOuter = (height: number) => height): Promise<number> {
  const element = await guest.frameElement();
  const height = await guest
    .locator('main')
    .evaluate((chart) => Math.ceil(chart.getBoundingClientRect().height));
  await expect
    .poll(async () => element.evaluate((frame) => (frame as HTMLElement).clientHeight), {
      timeout: 5000,
    })
    .toBe(toOuter(height));
  return height;
}

describe('the chart tells its height to every host', () => {
  test.each(hostPages.map(({ name }, index) => ({ name, index })))(
    '$name: right at first, growing and shrinking',
    async ({ index }) => {
      const { page, guests } = await open(`/${index}/`);
      const [guest] = guests;
      if (guest === undefined) throw new Error('no frame');
      const first = await settle(guest);
      await fill(guest, 720);
      expect(await settle(guest)).toBe(first + 420);
      await fill(guest, 240);
      expect(await settle(guest)).toBe(first - 60);
      await page.close();
      proved.add(index);
    },
  );

  test('the table of the README is what was proved', async () => {
    const rows = hostPages
      .filter((_, index) => proved.has(index))
      .map(({ name, libraries, body, message }) => [
        name,
        libraries.length > 0 || body.includes('/embed.js')
          ? 'the script itself'
          : 'a listener that does the same',
        `\`${message}\``,
        'first height, growth, shrinking',
      ]);
    await matchTable('hosts', ['Host', 'Tried with', 'Message', 'Right in Chromium'], rows);
  });

  test('three libraries share one page', async () => {
    const { page, guests } = await open('/three/');
    expect(guests).toHaveLength(3);
    for (const [index, guest] of guests.entries()) {
      await fill(guest, 400 + index * 50);
      await settle(guest);
    }
    await page.close();
  });

  test('ten charts share one page, each with a height of its own', async () => {
    const { page, guests } = await open('/ten/');
    expect(guests).toHaveLength(10);
    for (const [index, guest] of guests.entries()) await fill(guest, 200 + index * 30);
    const heights: number[] = [];
    for (const guest of guests) heights.push(await settle(guest));
    expect(new Set(heights).size).toBe(10);
    await page.close();
  });
});

test('the host script is at most 0.5 KB after gzip', async () => {
  expect(gzipSync(await read('public/embed.js')).length).toBeLessThanOrEqual(512);
});

describe('strangers are not heard', () => {
  test('the host script takes nothing but a whole height from its own frame', async () => {
    const { page, guests } = await open('/ten/');
    const [guest, other] = guests;
    if (guest === undefined || other === undefined) throw new Error('no frame');
    const height = await settle(guest);
    const hostile: unknown[] = fc.sample(
      fc.oneof(
        fc.jsonValue(),
        fc
          .constantFrom(Number.NaN, -1, 0.5, 10_001, '338', null, [300], { valueOf: 3 })
          .map((bad) => ({
            sentinel: 'amp',
            type: 'embed-size',
            height: bad,
          })),
      ),
      { numRuns: 10_000, seed: 1 },
    );
    await guest.evaluate((messages: unknown) => {
      if (Array.isArray(messages)) for (const message of messages) parent.postMessage(message, '*');
    }, hostile);
    // From the page itself, which is nobody's frame.
    await page.evaluate(() => {
      postMessage({ sentinel: 'amp', type: 'embed-size', height: 999 }, '*');
    });
    await guest.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await settle(guest)).toBe(height);
    expect(await settle(other)).toBe(height);
    await page.close();
  });

  test('the chart answers its framing page only, and survives whatever it says', async () => {
    const { page, guests } = await open('/ten/');
    const [guest, sibling] = guests;
    if (guest === undefined || sibling === undefined) throw new Error('no frame');
    await settle(guest);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      addEventListener('message', ({ data }) => {
        (window as unknown as { heard: unknown[] }).heard.push(data);
      });
    });
    await sibling.evaluate(() => {
      parent.frames[0]?.postMessage({ type: 'setHeight', id: 'stranger' }, '*');
      parent.frames[0]?.postMessage('[iFrameSizer]stranger:8:false', '*');
    });
    const odd: unknown[] = fc.sample(fc.jsonValue(), { numRuns: 2000, seed: 2 });
    await page.evaluate((messages: unknown) => {
      if (Array.isArray(messages))
        for (const message of messages) frames[0]?.postMessage(message, '*');
    }, odd);
    await guest.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    await page.close();
  });
});
