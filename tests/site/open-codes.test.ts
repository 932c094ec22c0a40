import { expect, test } from 'vitest';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';
import { openPage } from './open-page.ts';

const built = useBuiltSite();

const linkOf = 'a[data-close][href$="/cancelled/code/"]';

test('Enter opens the codes as their page gives them, Escape closes them and gives the focus back; the console is silent', async () => {
  const { page, foreign, complaints } = await openPage(built.browser, `${built.origin}/${story}/`);
  const link = page.locator(linkOf).first();
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const title = await dialog.locator('h1').textContent();
  expect(await dialog.getAttribute('aria-label')).toBe(title);
  const close = dialog.getByRole('button', { name: 'Close' });
  expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
  const codes = await dialog.locator('pre code').allTextContents();
  expect(await dialog.getByRole('button', { name: 'Copy' }).count()).toBe(codes.length);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(page.url()).toBe(`${built.origin}/${story}/`);

  await link.click();
  await dialog.waitFor();
  await close.click();
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);

  const alone = await openPage(built.browser, `${built.origin}/${story}/embed/cancelled/code/`);
  expect(await alone.page.locator('pre code').allTextContents()).toEqual(codes);
  await alone.page.context().close();
  await page.context().close();
});

test('where a browser has no safe parser, or the codes do not arrive, the link leads to their page', async () => {
  for (const hinder of ['delete Document.parseHTML', 'globalThis.fetch = () => Promise.reject()']) {
    const { page } = await openPage(built.browser, `${built.origin}/favicon.svg`);
    await page.addInitScript(hinder);
    await page.goto(`${built.origin}/${story}/`);
    await page.locator(linkOf).first().click();
    await page.waitForURL(`${built.origin}/${story}/embed/cancelled/code/`);
    await page.context().close();
  }
});
