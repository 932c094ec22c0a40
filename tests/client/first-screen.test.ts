import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture, type FixtureSite, story } from '../site/fixture-site.ts';
import { openPage, type PageOptions, startBrowser } from '../site/open-page.ts';
import { serveFolder, type Served } from '../site/serve-folder.ts';

let site: FixtureSite;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  site = await buildFixture();
  served = await serveFolder(site.dist);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

/** Opens the explainer and waits until its last part is there. */
async function arrive(part: string, options: PageOptions = {}): Promise<Page> {
  const { page, complaints } = await openPage(browser, `${served.origin}/404.html`, options);
  await page.goto(`${served.origin}/${story}/${part}`);
  await settle(page);
  expect(complaints).toEqual([]);
  return page;
}

async function settle(page: Page): Promise<void> {
  await page.locator('html:not(.arriving)').waitFor({ state: 'attached' });
  await page.waitForLoadState();
}

/** Parts that were made to wait. */
async function late(page: Page): Promise<number> {
  return page.locator('.here').count();
}

test.each([320, 1280])(
  'a first visit at %i pixels ends in the same page as a visit to a part',
  async (width) => {
    const [first, other] = [await arrive('', { width }), await arrive('#sources', { width })];
    expect(await late(first)).toBeGreaterThan(8);
    expect(await late(other)).toBe(0);
    const read = async (page: Page): Promise<readonly [string, number]> => [
      await page.locator('main').ariaSnapshot(),
      await page
        .locator('.story > *')
        .evaluateAll(
          (parts) => parts.filter((part) => !part.firstElementChild?.checkVisibility()).length,
        ),
    ];
    expect(await read(first)).toEqual(await read(other));
  },
);

test.each([
  ['reads it again', async (page: Page) => page.reload()],
  [
    'comes back',
    async (page: Page) => {
      await page.goto(`${served.origin}/404.html`);
      await page.goBack();
    },
  ],
])('whoever %s finds the place left', async (_, again) => {
  const page = await arrive('', { width: 320 });
  const place = page.locator('#disagreements');
  await place.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  const top = async (): Promise<number> => (await place.boundingBox())?.y ?? NaN;
  const before = await top();
  await again(page);
  await settle(page);
  expect(await late(page)).toBe(0);
  // A place is kept in whole pixels.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(1);
});

test.each([320, 768, 1280, 1600])(
  'nothing moves while the parts come, at %i pixels',
  async (width) => {
    const { page } = await openPage(browser, `${served.origin}/404.html`, { width });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset['moved'] = JSON.stringify(entry);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 1400 });
    await page.goto(`${served.origin}/${story}/`);
    await settle(page);
    expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
  },
);

test('without scripts nothing waits', async () => {
  const { page } = await openPage(browser, `${served.origin}/${story}/`, {
    javaScriptEnabled: false,
  });
  expect(await page.locator('html.arriving').count()).toBe(0);
});
