/** The published pages that frame the charts as others do: each frame is as tall as what stands in it. */
import { expect, test } from 'vitest';
import { hostProtocols } from '../../src/model/host-protocols.ts';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';
import { openPage } from './open-page.ts';

const built = useBuiltSite();
const patient = { timeout: 5000 };
const addressOf = (id: string): string => `${built.origin}/${story}/embed/hosts/${id}/`;

test.each(hostProtocols)(
  '$name: each chart tells its height, and it holds on every screen',
  async ({ id }) => {
    const { page, foreign, complaints } = await openPage(built.browser, addressOf(id));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 6000 });
      for (const frame of await page.locator('host-frame iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        const inner = frame.contentFrame().locator('body');
        const tall = (): Promise<number> =>
          inner.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
        await expect
          .poll(
            async () => (await frame.evaluate((own) => own.clientHeight)) - (await tall()),
            patient,
          )
          .toBe(0);
        const heard = frame.locator('..').locator('output');
        await expect.poll(() => heard.textContent(), patient).toBe(String(await tall()));
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the gallery leads to each of them; without a script a frame keeps the height computed for it', async () => {
  const { page } = await openPage(built.browser, `${built.origin}/${story}/embed/`, {
    javaScriptEnabled: false,
    width: 320,
  });
  const links = await page.locator('section[aria-labelledby="hosts"] a').all();
  expect(links).toHaveLength(hostProtocols.length);
  await links[0]?.click();
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    const inner = await frame.contentFrame().locator('body').boundingBox();
    const outer = await frame.boundingBox();
    expect(outer?.height).toBeGreaterThanOrEqual(inner?.height ?? Infinity);
  }
  await page.context().close();
});
