import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/setup/find-browser.ts';

test('an installed browser on the PATH is found, or the packaged one stands in', async () => {
  const browser = await findBrowser();
  expect(browser.executablePath).not.toBe('');
  expect(browser.args).toContain('--disable-background-networking');
});

test('with an empty PATH the browser found starts and renders a page', async () => {
  const { executablePath, args } = await findBrowser('');
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  await page.setContent('<p id="said">over 400</p>');
  expect(await page.textContent('#said')).toBe('over 400');
  await browser.close();
});
