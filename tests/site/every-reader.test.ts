import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture, type FixtureSite, story } from './fixture-site.ts';
import { openPage, type PageOptions, startBrowser } from './open-page.ts';
import { pagesOf } from './pages-of.ts';
import { serveFolder, type Served } from './serve-folder.ts';

declare global {
  interface Window {
    readonly axe: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: FixtureSite;
let served: Served;
let browser: Browser;
let paths: readonly string[];

beforeAll(async () => {
  site = await buildFixture();
  served = await serveFolder(site.dist);
  browser = await startBrowser();
  paths = pagesOf(site.dist).map(({ path }) => path);
});
afterAll(async () => {
  await browser.close();
  await served[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

const modes: Readonly<Record<string, PageOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colors': { forcedColors: 'active' },
  'no script of ours': { scripts: false },
  print: { media: 'print' },
};

test.each(Object.keys(modes).flatMap((mode) => [320, 1280].map((width) => ({ mode, width }))))(
  'axe finds nothing on any page: $mode, $width pixels',
  async ({ mode, width }) => {
    const { page } = await openPage(browser, `${served.origin}/`, { ...modes[mode], width });
    for (const path of paths) {
      await page.goto(`${served.origin}/${path}`);
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      const number = page.locator('article button[data-claim]:visible').first();
      if (mode !== 'print' && (await number.count()) > 0) await number.click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(
        // Nobody taps on paper.
        (enabled) => window.axe.run({ rules: { 'target-size': { enabled } } }),
        mode !== 'print',
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
      expect(found, path).toEqual([]);
    }
    await page.context().close();
  },
);
test('no page asks another host for anything, stores anything or breaks its policy', async () => {
  for (const path of paths) {
    const { page, foreign, complaints } = await openPage(browser, `${served.origin}/${path}`);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect({ foreign, complaints, stored, cookies: await page.context().cookies() }, path).toEqual({
      foreign: [],
      complaints: [],
      stored: [0, 0],
      cookies: [],
    });
    await page.context().close();
  }
});

test('nothing moves while fonts load', async () => {
  const { page } = await openPage(browser, `${served.origin}/${paths[2]}`);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(
            list
              .getEntries()
              .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(done, 500, 0);
      }),
  );
  expect(shift).toBeLessThan(0.02);
  await page.context().close();
});

test.each([320, 1280])(
  'each mark takes a click within 12 px of its middle, at %i px',
  async (width) => {
    const { page } = await openPage(browser, `${served.origin}/${story}/`, { width });
    const missed = await page.locator('svg.chart a .hit').evaluateAll((areas) =>
      areas.flatMap((area) => {
        area.scrollIntoView({ block: 'center' });
        const { x, y, width: across, height } = area.getBoundingClientRect();
        if (across === 0 && height === 0) return [];
        const [middleX, middleY] = [x + across / 2, y + height / 2];
        const offsets = [
          [-11, 0],
          [11, 0],
          [0, -11],
          [0, 11],
        ];
        const hits = offsets.every(
          ([dx = 0, dy = 0]) =>
            document.elementFromPoint(middleX + dx, middleY + dy)?.closest('svg.chart a') != null,
        );
        return hits ? [] : [area.closest('a')?.textContent];
      }),
    );
    expect(missed).toEqual([]);
    await page.context().close();
  },
);

test('a mark that has the focus shows it, whoever chose the colors', async () => {
  for (const forcedColors of ['none', 'active'] as const) {
    const { page } = await openPage(browser, `${served.origin}/${story}/`, { forcedColors });
    const mark = page.locator('.chart-figure svg.chart a:visible').first();
    await mark.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const ring = await mark.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, isWide: Number.parseFloat(outlineWidth) >= 2 };
    });
    expect(ring, forcedColors).toEqual({ outlineStyle: 'solid', isWide: true });
    await page.context().close();
  }
});
