import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimSchema, type Claim } from '../../src/model/claim.ts';
import { buildFixture, type FixtureSite, story } from './fixture-site.ts';
import { openPage, startBrowser } from './open-page.ts';
import { pagesOf } from './pages-of.ts';
import { serveFolder, type Served } from './serve-folder.ts';

let site: FixtureSite;
let served: Served;
let browser: Browser;
let claims: ReadonlyMap<string, Claim>;

beforeAll(async () => {
  site = await buildFixture();
  served = await serveFolder(site.dist);
  browser = await startBrowser();
  const file = readFileSync(join(site.dist, story, 'claims.json'), 'utf8');
  claims = new Map(
    z
      .array(claimSchema)
      .parse(JSON.parse(file))
      .map((claim) => [claim.id, claim]),
  );
});
afterAll(async () => {
  await browser.close();
  await served[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

describe.each([
  { script: true, width: 1280 },
  { script: false, width: 320 },
])('with script $script at $width pixels', ({ script, width }) => {
  test('every number opens its sentence in place, and the way back is plain', async () => {
    const { page } = await openPage(browser, `${served.origin}/${story}/`, {
      width,
      javaScriptEnabled: script,
    });
    const numbers = await page.locator('article button[data-claim]:visible').all();
    expect(numbers.length).toBeGreaterThan(8);
    for (const number of numbers) {
      const claim = claims.get((await number.getAttribute('data-claim')) ?? '');
      if (claim === undefined) throw new Error('a number without a claim');
      await center(number);
      await number.click();
      const card = page.locator(':popover-open');
      expect(fold(await card.locator('q').first().innerText())).toContain(fold(claim.quote.exact));
      expect(await card.locator('q mark').first().innerText()).toBe(claim.text);
      await expectBeside(page, card, number);
      await page.keyboard.press('Escape');
      expect(await page.locator(':popover-open').count()).toBe(0);
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.context().close();
  });

  test('the sentence can be followed to its place on the source’s page', async () => {
    const { page } = await openPage(browser, `${served.origin}/${story}/`, {
      width,
      javaScriptEnabled: script,
    });
    const source = await page.context().newPage();
    for (const card of await page.locator('[id^="card-"][popover]').all()) {
      const id = (await card.getAttribute('id'))?.replace(/^card-/, '') ?? '';
      const claim = claims.get(id);
      if (claim === undefined) throw new Error(`a card without a claim: ${id}`);
      const target = await card.locator('.card-links a').first().getAttribute('href');
      expect(target).toBe(`/${story}/sources/${claim.source}/#claim-${claim.id}`);
      await source.goto(`${served.origin}${target}`);
      const marked = source.locator(
        `li:has([id="claim-${claim.id}"]) q mark[data-claim~="${claim.id}"]`,
      );
      expect(await marked.innerText()).toBe(claim.text);
      expect(await marked.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(800);
    }
    await page.context().close();
  });

  test('nothing is wider than the screen', async () => {
    const { page } = await openPage(browser, `${served.origin}/${story}/`, {
      width,
      javaScriptEnabled: script,
    });
    for (const path of pagesOf(site.dist).map((built) => built.path)) {
      await page.goto(`${served.origin}/${path}`);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        path,
      ).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });
});

test('labels of drawings stay at their marks on a page from right to left', async () => {
  const { page } = await openPage(browser, `${served.origin}/${story}/`);
  const [before, after] = await page.locator('svg.chart:visible').evaluateAll((drawings) =>
    ['ltr', 'rtl'].map((direction) => {
      document.documentElement.dir = direction;
      return drawings.flatMap((svg) =>
        [...svg.querySelectorAll('text')].map((text) =>
          Math.round(text.getBoundingClientRect().x - svg.getBoundingClientRect().x),
        ),
      );
    }),
  );
  expect(before?.length).toBeGreaterThan(10);
  expect(after).toEqual(before);
  await page.context().close();
});

describe('a mark of a chart', () => {
  test('opens its card beside it by mouse and by keyboard', async () => {
    const { page } = await openPage(browser, `${served.origin}/${story}/`);
    const mark = page.locator('svg a.by[data-claim="port-ledger-120"]:visible').first();
    await center(mark.locator('.number'));
    await mark.locator('.number').click();
    await expectBeside(page, page.locator(':popover-open'), mark.locator('.number'));
    await page.keyboard.press('Escape');
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator(':popover-open q').first().innerText()).toContain('120 sailings');
    await page.context().close();
  });

  test('leads to its sentence in the notes where there is no script', async () => {
    const { page } = await openPage(browser, `${served.origin}/${story}/`, {
      javaScriptEnabled: false,
    });
    const mark = page.locator('svg a.by[data-claim="port-ledger-120"]:visible').first();
    await mark.locator('.number').click();
    expect(new URL(page.url()).hash).toBe('#note-port-ledger-120');
    expect(await page.locator('li:has(:target) q').innerText()).toContain('120 sailings');
    await page.context().close();
  });
});

test('a number opens under a resting mouse, stays for a click, and closes when the mouse leaves', async () => {
  const { page } = await openPage(browser, `${served.origin}/${story}/`);
  const number = page.locator('article button.cite').first();
  const card = page.locator(':popover-open');
  await number.hover();
  await card.waitFor();
  await card.hover();
  await page.waitForTimeout(500);
  expect(await card.count()).toBe(1);
  await page.mouse.move(5, 5);
  await card.waitFor({ state: 'detached' });
  await number.hover();
  await card.waitFor();
  await number.click();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(500);
  expect(await card.count()).toBe(1);
  await page.context().close();
});

test('the chart beside the steps shows what had been claimed by the step being read', async () => {
  const { page } = await openPage(browser, `${served.origin}/${story}/`, { motion: true });
  const shown = (): Promise<readonly string[]> =>
    page
      .locator('.rail .wide a.by:not(.later)')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim') ?? ''));
  const all = await shown();
  await center(page.locator('.step').nth(0));
  await page.waitForFunction(() => document.querySelector('.step.now') !== null);
  const first = await shown();
  await center(page.locator('.step').nth(2));
  await page.waitForFunction(() => document.querySelectorAll('.step')[2]?.matches('.now'));
  expect(first.length).toBeLessThan(all.length);
  expect(await shown()).toEqual(all);
  expect(await page.locator('.still-frame:visible').count()).toBe(0);
  await page.context().close();
});

test('before a number is claimed the chart beside the steps has its outline, and no word of it', async () => {
  const { page } = await openPage(browser, `${served.origin}/${story}/`, { motion: true });
  await center(page.locator('.step').nth(0));
  await page.waitForFunction(() => document.querySelector('.step.now') !== null);
  await page.waitForTimeout(600);
  const later = page.locator('.rail .wide a.by.later');
  expect(await later.count()).toBeGreaterThan(0);
  const opacity = (parts: Locator): Promise<readonly string[]> =>
    parts.evaluateAll((all) => [...new Set(all.map((part) => getComputedStyle(part).opacity))]);
  expect(await opacity(later.locator(':is(.mark, .bar)'))).toEqual(['1']);
  expect(await opacity(later.locator('text'))).toEqual(['0']);
  await page.context().close();
});

test('on paper the steps begin on the first page, and the chart stands after them', async () => {
  const { page } = await openPage(browser, `${served.origin}/${story}/`, {
    media: 'print',
    width: 673,
  });
  const top = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.y ?? 0;
  expect(await top('.step')).toBeLessThan(await top('.rail > .chart-figure'));
  await page.context().close();
});

test.each([320, 1280])(
  'no short number of a quotation is torn apart, at %i pixels',
  async (width) => {
    const { page } = await openPage(browser, `${served.origin}/${story}/ledger/`, { width });
    const marks = await page.locator('q mark').evaluateAll((all) =>
      all.map((mark) => ({
        letters: mark.textContent.length,
        lines: mark.getClientRects().length,
      })),
    );
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter(({ letters, lines }) => letters < 25 && lines > 1)).toEqual([]);
    await page.context().close();
  },
);

test.each([{ javaScriptEnabled: false }, { motion: false }, { width: 320 }])(
  'each step has its own still where the chart does not follow: %o',
  async (options) => {
    const { page } = await openPage(browser, `${served.origin}/${story}/`, options);
    expect(await page.locator('.still-frame:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

test('a derived number opens the numbers it was worked out from', async () => {
  const { page } = await openPage(browser, `${served.origin}/${story}/`, { width: 320 });
  await page.locator('article button[data-calc]').first().click();
  const card = page.locator(':popover-open');
  expect(await card.locator('.card-title').innerText()).toBe(
    'Worked out from\nmore than 300\n−\n120 sailings',
  );
  expect(await card.locator('q').count()).toBe(2);
  await page.context().close();
});

async function center(locator: Locator): Promise<void> {
  await locator.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

/** The card is within the window and leaves the number uncovered. */
async function expectBeside(page: Page, card: Locator, number: Locator): Promise<void> {
  const [a, b] = [await card.boundingBox(), await number.boundingBox()];
  const size = page.viewportSize();
  if (a === null || b === null || size === null) throw new Error('nothing is shown');
  expect(a.x).toBeGreaterThanOrEqual(0);
  expect(a.y).toBeGreaterThanOrEqual(0);
  expect(a.x + a.width).toBeLessThanOrEqual(size.width);
  expect(a.y + a.height).toBeLessThanOrEqual(size.height + 1);
  const apart =
    a.y >= b.y + b.height || b.y >= a.y + a.height || a.x >= b.x + b.width || b.x >= a.x + a.width;
  expect(apart, 'the card covers the number').toBe(true);
}

/** As `innerText` prints a quote: white space folded. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
