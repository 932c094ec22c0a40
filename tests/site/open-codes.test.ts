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

test('where the codes do not arrive, or are none, the link leads to their page', async () => {
  for (const answer of [null, '<!doctype html><p>not found</p>']) {
    const { page } = await openPage(built.browser, `${built.origin}/${story}/`);
    await page.route('**/cancelled/code/', (route) => {
      if (route.request().resourceType() !== 'fetch') return route.fallback();
      return answer === null
        ? route.abort()
        : route.fulfill({ contentType: 'text/html', body: answer });
    });
    await page.locator(linkOf).first().click();
    await page.waitForURL(`${built.origin}/${story}/embed/cancelled/code/`);
    await page.context().close();
  }
});

test('it asks for nothing that not every browser has, and runs nothing of what it shows', async () => {
  const { page } = await openPage(built.browser, `${built.origin}/favicon.svg`);
  await page.addInitScript(
    'delete Document.parseHTML; delete Document.parseHTMLUnsafe; delete Element.prototype.setHTML',
  );
  await page.goto(`${built.origin}/${story}/`);
  await page.route('**/cancelled/code/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><article class="codes"><h1>Codes</h1><script>ran = 1</script>
        <script src="/${story}/ran.js"></script><img src="/x" onerror="ran = 1"></article>`,
    }),
  );
  await page.route('**/ran.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'ran = 1' }),
  );
  await page.locator(linkOf).first().click();
  await page.getByRole('dialog', { name: 'Codes' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await page.context().close();
});
