/** Every kind of number opens its sentence by mouse, by finger and by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';
import { openPage } from './open-page.ts';

const built = useBuiltSite();

/** Where a number stands, what opens it there, and words of its sentence. */
const kinds: Readonly<Record<string, readonly [selector: string, sentence: string]>> = {
  'of the prose': ['.dek button[data-claim="port-ledger-120"]', '120 sailings'],
  'that is derived': ['.dek button[data-calc]', 'more than 300'],
  'of the first graphic': ['.glance a[data-claim="port-ledger-120"] text', '120 sailings'],
  'drawn in a chart': ['.rail .drawing a[data-claim="port-ledger-120"] .number', '120 sailings'],
  'of a chart’s table': ['.chart-figure td button[data-claim="port-ledger-120"]', '120 sailings'],
  'that dates a step': ['.step-date button[data-claim="sound-radio-2031-05-26"]', '26 May'],
  'of a disagreement': ['.version button[data-claim="port-ledger-300"]', 'more than 300'],
  'of the timeline': ['#figure-timeline .drawing a[data-claim]', 'May'],
};

const ways: Readonly<Record<string, (page: Page, number: Locator) => Promise<void>>> = {
  mouse: async (_, number) => number.click(),
  finger: async (_, number) => number.tap(),
  keyboard: async (page, number) => {
    await number.evaluate((element) => element.closest<HTMLElement>('a, button')?.focus());
    await page.keyboard.press('Enter');
  },
};

describe.each(Object.keys(ways))('by %s', (way) => {
  test.each(Object.entries(kinds))('a number %s', async (_, [selector, sentence]) => {
    const width = way === 'finger' ? 320 : 1280;
    const { page } = await openPage(built.browser, `${built.origin}/${story}/`, {
      width,
      touch: way === 'finger',
    });
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    const number = page.locator(`${selector}:visible`).first();
    await number.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await ways[way]?.(page, number);
    const card = page.locator(':popover-open');
    await card.waitFor();
    expect((await card.locator('q').allInnerTexts()).join(' ')).toContain(sentence);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    await page.context().close();
  });
});
