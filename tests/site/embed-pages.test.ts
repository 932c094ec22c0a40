import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filterOembed, listener } from '../client/wordpress.ts';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';
import { openPage } from './open-page.ts';

const charts = ['cancelled', 'delay', 'timeline'];
const widths = [320, 480, 640, 960];
/** What system-ui may stand for. */
const faces = ['system-ui', 'Arial', 'DejaVu Sans', 'Liberation Sans', 'Verdana'];
const built = useBuiltSite();

const addressOf = (chart: string, rest = ''): string =>
  `${built.origin}/${story}/embed/${chart}/${rest}`;

async function stated(page: Page): Promise<readonly number[]> {
  const heights = await page.locator('main').getAttribute('data-heights');
  return (heights ?? '').split(' ').map(Number);
}

describe('the height known at build time is the real one', () => {
  test.each(charts)('%s, within two pixels, whatever face the system has', async (chart) => {
    const { page } = await openPage(built.browser, addressOf(chart));
    const heights = await stated(page);
    for (const [index, width] of widths.entries()) {
      await page.setViewportSize({ width, height: 400 });
      for (const face of faces) {
        const box = await page.locator('main').evaluate((element, family) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`body, svg { font-family: "${family}" !important }`);
          document.adoptedStyleSheets = [sheet];
          const { height } = element.getBoundingClientRect();
          return { height, overflow: document.documentElement.scrollWidth - innerWidth };
        }, face);
        expect(Math.abs(box.height - (heights[index] ?? 0)), `${width} ${face}`).toBeLessThan(2);
        expect(box.overflow, `${width} ${face}`).toBeLessThanOrEqual(0);
      }
    }
    await page.context().close();
  });
});

test.each(charts)('%s is one request of at most 4 KB', async (chart) => {
  const html = readFileSync(join(built.dist, story, 'embed', chart, 'index.html'));
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(4096);
  const context = await built.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf(chart), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([addressOf(chart)]);
  await context.close();
});

test('what tells a host its height is at most 1.2 KB after gzip', () => {
  const html = readFileSync(join(built.dist, story, 'embed', 'cancelled', 'index.html'), 'utf8');
  const script = /<script type="module">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  expect(script).toContain('postMessage');
  expect(gzipSync(script).length).toBeLessThanOrEqual(1229);
});

test('without script a mark opens its sentence inside the frame, and it closes; no height changes', async () => {
  const { page } = await openPage(built.browser, addressOf('cancelled'), {
    width: 480,
    javaScriptEnabled: false,
  });
  const mark = page.locator('.narrow a[data-claim="port-ledger-300"]').first();
  const box = page.locator('main');
  const before = await box.boundingBox();
  await mark.locator('.number').click();
  const sentence = page.locator('tr:target');
  await expect.poll(() => sentence.isVisible()).toBe(true);
  expect(await sentence.locator('mark').allTextContents()).toContain('more than 300');
  expect(await box.boundingBox()).toEqual(before);
  await sentence.getByRole('link', { name: 'Close' }).click();
  expect(await page.locator('tr:visible').count()).toBe(0);
  await page.context().close();
});

test('sentence, source and date stand apart as plain text too: no number of one runs on into the next', async () => {
  const { page } = await openPage(built.browser, addressOf('cancelled'));
  const rows = await page
    .locator('tbody td:last-child')
    .evaluateAll((cells) =>
      cells.map((cell) => [cell.querySelector('q')?.textContent ?? '', cell.textContent] as const),
    );
  expect(rows.length).toBeGreaterThan(0);
  for (const [sentence, cell] of rows) {
    expect(cell.startsWith(`${sentence} `)).toBe(true);
    expect(cell.slice(sentence.length)).toMatch(/^ \S.* · \S/);
  }
  await page.context().close();
});

test('the host’s scheme decides, unless the address asks for one', async () => {
  const paper = async (rest: string, colorScheme: 'light' | 'dark'): Promise<string> => {
    const { page } = await openPage(built.browser, addressOf('cancelled', rest), { colorScheme });
    const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.context().close();
    return color;
  };
  const [light, dark] = [await paper('', 'light'), await paper('', 'dark')];
  expect(light).not.toBe(dark);
  expect(await paper('?theme=dark', 'light')).toBe(dark);
  expect(await paper('?theme=light', 'dark')).toBe(light);
});

test('in a sandbox that allows scripts only, the chart is whole and says how tall it is', async () => {
  const page = await built.browser.newPage({ viewport: { width: 700, height: 900 } });
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="640" height="40" frameborder="0" src="${addressOf('cancelled')}"></iframe>`,
  );
  const heard = page.evaluate(
    () =>
      new Promise<number>((done) => {
        addEventListener('message', ({ data }) => {
          if (data.sentinel === 'amp') done(data.height);
        });
        frames[0]?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      }),
  );
  const guest = page.frames()[1];
  const heights = await guest?.locator('main').getAttribute('data-heights');
  expect(Math.abs((await heard) - Number(heights?.split(' ')[2]))).toBeLessThan(2);
  expect(await guest?.locator('.wide .number:visible').count()).toBeGreaterThan(0);
  await page.close();
});

describe('WordPress', () => {
  const read = (chart: string): Readonly<Record<string, unknown>> =>
    JSON.parse(readFileSync(join(built.dist, story, 'embed', chart, 'oembed.json'), 'utf8'));

  const secret = 'aB3dE6gH9k';
  const htmlOf = (chart: string): string =>
    String(read(chart)['html']).replaceAll('https://sourceline.example', built.origin);

  test('finds the oEmbed through the page, and its size is the chart’s', async () => {
    const { page } = await openPage(built.browser, addressOf('cancelled'));
    const found = page.locator('link[type="application/json+oembed"]');
    expect(await found.getAttribute('href')).toBe(
      `https://sourceline.example/${story}/embed/cancelled/oembed.json`,
    );
    const [, , height] = await stated(page);
    expect(read('cancelled')).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      height,
      provider_name: 'Sourceline',
      provider_url: 'https://sourceline.example/',
    });
    await page.context().close();
  });

  test('lets all of the html through, and hides the quotation when the chart speaks', async () => {
    const html = htmlOf('cancelled');
    expect(html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="[^"]+" width="640" height="\d+" title="[^"]+"><\/iframe>$/,
    );
    const page = await built.browser.newPage({ viewport: { width: 800, height: 1200 } });
    await page.setContent(`<script>${listener}</script>${filterOembed(html, secret) ?? ''}`);
    const quote = page.locator('blockquote');
    await expect.poll(() => quote.isVisible(), { timeout: 20_000 }).toBe(false);
    const frame = page.locator('iframe');
    expect(await frame.isVisible()).toBe(true);
    const shown = await page.frameLocator('iframe').locator('main').boundingBox();
    expect(Number(await frame.getAttribute('height'))).toBe(Math.ceil(shown?.height ?? 0));
    await page.frameLocator('iframe').locator('.foot a').click();
    await page.waitForURL(`${built.origin}/${story}/**`);
    await page.close();
  });

  test.each(charts)('%s stands there whole in columns of 320 pixels and more', async (chart) => {
    for (const width of widths) {
      const page = await built.browser.newPage({ viewport: { width, height: 1200 } });
      await page.setContent(
        `<style>body { margin: 0 } iframe { width: 100%; border: 0 }</style>
        <script>${listener}</script>${filterOembed(htmlOf(chart), secret) ?? ''}`,
      );
      const inner = page.frameLocator('iframe').locator('body');
      const cutOff = (): Promise<number> =>
        inner.evaluate(({ scrollHeight }) => scrollHeight - innerHeight);
      await expect.poll(cutOff, { timeout: 10_000 }).toBe(0);
      const height = Number(await page.locator('iframe').getAttribute('height'));
      expect(height).toBeGreaterThanOrEqual(200);
      expect(height).toBeLessThanOrEqual(1000);
      await page.close();
    }
  });
});
