import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Pages, servePages } from '../client/serve-pages.ts';
import { filterOembed, listener } from '../client/wordpress.ts';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';
import { openPage } from './open-page.ts';

/** In the order of the page that gives them. */
const kinds = ['frame', 'scripted', 'pym', 'address', 'picture', 'drawing', 'frozen'] as const;
const widths = [320, 480, 640, 960];
/** Sized by a script of the host's page; the others have a height for the narrowest. */
const fitted: readonly string[] = ['scripted', 'pym', 'address'];
const chart = `${story}/embed/cancelled`;
const built = useBuiltSite();
let host: Pages;

beforeAll(async () => {
  const { page } = await openPage(built.browser, `${built.origin}/${chart}/code/`);
  const codes = await page.locator('pre code').allTextContents();
  await page.context().close();
  expect(codes).toHaveLength(kinds.length);
  host = await servePages({
    '/pym.js': readFileSync('node_modules/pym.js/dist/pym.v1.js', 'utf8'),
    ...Object.fromEntries(kinds.map((kind, index) => [`/${kind}/`, hostPage(kind, codes[index])])),
  });
});
afterAll(async () => {
  await host[Symbol.asyncDispose]();
});

/** A page of another newsroom, where WordPress turns an address into what its oEmbed holds. */
function hostPage(kind: (typeof kinds)[number], code = ''): string {
  const pasted = kind === 'address' ? oembedAt(code) : code;
  const scripts: Readonly<Record<string, string>> = {
    pym: '<script src="/pym.js"></script>',
    address: `<script>${listener}</script>`,
  };
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <style>body, figure { margin: 0 } iframe { max-width: 100%; border: 0 }</style><p>before</p>
    ${pasted.replaceAll('https://sourceline.example', built.origin)}${scripts[kind] ?? ''}`;
}

function oembedAt(address: string): string {
  const path = join(built.dist, new URL(address).pathname, 'oembed.json');
  const oembed: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(path, 'utf8'));
  return filterOembed(String(oembed['html']), 'aB3dE6gH9k') ?? '';
}

/** Gives the heights of the frame and of the chart in it. */
async function heightsOf(page: Page): Promise<{ outer: number; inner: number }> {
  const inner = await page.frameLocator('iframe').locator('main').boundingBox();
  const outer = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
  return { outer, inner: inner?.height ?? Number.NaN };
}

describe.each(kinds)('pasted into a page of another origin: %s', (kind) => {
  test.each(widths)('%i pixels wide, nothing is cut', async (width) => {
    const { page, foreign, complaints } = await openPage(built.browser, `${host.origin}/${kind}/`, {
      width,
    });
    const drawn = kind === 'picture' ? 'img' : kind === 'drawing' ? 'svg' : null;
    if (drawn === null) {
      await expect
        .poll(
          async () => {
            const { outer, inner } = await heightsOf(page);
            return fitted.includes(kind) ? Math.abs(outer - inner) <= 2 : outer + 2 >= inner;
          },
          { timeout: 20_000 },
        )
        .toBe(true);
      const form = width < 640 ? '.narrow' : '.wide';
      const numbers = page.frameLocator('iframe').locator(`${form} .number`);
      expect(await numbers.first().isVisible()).toBe(true);
    } else {
      const shown = page.locator(drawn).first();
      const box = await shown.boundingBox();
      expect(box?.width).toBeGreaterThan(Math.min(width, 640) * 0.9);
      expect(box?.height).toBeGreaterThan(100);
      if (kind === 'picture')
        expect(
          await shown.evaluate((image: HTMLImageElement) => image.naturalWidth),
        ).toBeGreaterThan(0);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(foreign.filter((url) => !url.startsWith(`${built.origin}/`))).toEqual([]);
    expect(complaints.filter((text) => !/favicon|404/.test(text))).toEqual([]);
    await page.context().close();
  });
});
