/** A reader orders and narrows the ledger by keyboard and by finger; without a script it is a plain table. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';
import { openPage, type PageOptions } from './open-page.ts';

const built = useBuiltSite();

const first = 'tbody:first-of-type tr[data-from]:visible';

test('a choice of long names is no wider than the screen', async () => {
  const { page } = await openLedger({ width: 320 });
  const width = await page.locator('.filters option').evaluateAll((options) => {
    for (const option of options)
      option.textContent = 'Ferries stay in port as talks fail. '.repeat(4);
    return document.documentElement.scrollWidth;
  });
  expect(width).toBe(320);
  await page.context().close();
});

describe('by keyboard', () => {
  test('a head orders the numbers of each measure, up and then down, and says so', async () => {
    const { page } = await openLedger({});
    const before = await numbersOf(page);
    await page.locator('th[data-sort="number"] button').focus();
    await page.keyboard.press('Enter');
    const up = await numbersOf(page);
    expect(up).toEqual(before.toSorted((a, b) => a - b));
    expect(await sortOf(page)).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await numbersOf(page)).toEqual(up.toReversed());
    expect(await sortOf(page)).toBe('descending');
    await page.context().close();
  });

  test('a choice hides what does not fit, is told, can be sent on and taken back', async () => {
    const { page } = await openLedger({});
    const all = await page.locator('tr[data-from]:visible').count();
    await page.locator('select[name="side"]').focus();
    await page.keyboard.type('union');
    const shown = page.locator('tr[data-from]:visible');
    const sides = await shown.evaluateAll((rows) => rows.map((row) => row.dataset['side']));
    expect([...new Set(sides)]).toEqual(['Union']);
    expect(sides.length).toBeLessThan(all);
    expect(await page.locator('output').innerText()).toContain(String(sides.length));
    await page.reload();
    expect(await shown.count()).toBe(sides.length);
    await page.locator('button[type="reset"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => document.querySelectorAll('tr[data-from]:not([hidden])').length === count,
      all,
    );
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});

test('by finger, at the width of a phone, the heads order and a choice narrows', async () => {
  const { page } = await openLedger({ touch: true, width: 320 });
  await page.locator('th[data-sort="number"] button').tap();
  const up = await numbersOf(page);
  expect(up).toEqual(up.toSorted((a, b) => a - b));
  await page.locator('select[name="measure"]').selectOption({ index: 2 });
  expect(await page.locator('tbody:visible').count()).toBe(1);
  await page.context().close();
});

test('on a wide screen everything that narrows the ledger stands on one line', async () => {
  const { page } = await openLedger({ width: 1280 });
  const tops = await page
    .locator('.filters :is(label, button)')
    .evaluateAll((all) => all.map((field) => Math.round(field.getBoundingClientRect().bottom)));
  expect(tops.length).toBeGreaterThan(4);
  expect([...new Set(tops)]).toHaveLength(1);
  await page.context().close();
});

test('without a script the table is whole and nothing offers what cannot be done', async () => {
  const { page } = await openLedger({ javaScriptEnabled: false });
  expect(await page.locator('tr[data-from]:visible').count()).toBeGreaterThan(3);
  expect(await page.locator('form:visible, th button').count()).toBe(0);
  await page.context().close();
});

async function openLedger(options: PageOptions): Promise<{ readonly page: Page }> {
  return openPage(built.browser, `${built.origin}/${story}/ledger/`, options);
}

async function numbersOf(page: Page): Promise<readonly number[]> {
  return page
    .locator(first)
    .evaluateAll((rows) => rows.map((row) => Number(row.dataset['number'])));
}

async function sortOf(page: Page): Promise<string | null> {
  return page.locator('th[data-sort="number"]').getAttribute('aria-sort');
}
