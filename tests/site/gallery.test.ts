/** The gallery shows every chart at four widths, with the codes that its own page gives. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';
import { openPage } from './open-page.ts';

const built = useBuiltSite();
const charts = ['timeline', 'delay', 'cancelled'];
const address = (path: string): string => `${built.origin}/${story}/embed/${path}`;

test('each chart stands in frames of four widths, each as tall as the chart says it is there', async () => {
  const { page, foreign, complaints } = await openPage(built.browser, address(''));
  const shown = await page.locator('section[id]').evaluateAll((sections) =>
    sections.map((section) => ({
      chart: section.id,
      frames: [...section.querySelectorAll('iframe')].map(({ width, height }) => [width, height]),
    })),
  );
  expect(shown.map(({ chart }) => chart).sort()).toEqual(charts.toSorted());
  for (const { chart, frames } of shown) {
    const alone = await openPage(built.browser, address(`${chart}/`));
    const heights = await alone.page.locator('main').getAttribute('data-heights');
    expect(frames).toEqual(
      (heights ?? '')
        .split(' ')
        .map((height, index) => [['320', '480', '640', '960'][index], height]),
    );
    await alone.page.context().close();
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(charts)(
  '%s: the codes are those of its own page, all but the long drawing',
  async (chart) => {
    const { page } = await openPage(built.browser, address(`${chart}/code/`));
    const own = await page.locator('pre code').allTextContents();
    await page.goto(address(''));
    const short = await page.locator(`#${chart} pre code`).allTextContents();
    expect(short).toEqual(own.filter((code) => !code.startsWith('<svg')));
    await page.context().close();
  },
);

test.each(charts)(
  '%s: a plain frame is as tall as the chart ever is; what a code names is there',
  async (chart) => {
    const { page } = await openPage(built.browser, address(`${chart}/code/`));
    const codes = await page.locator('pre code').allTextContents();
    await page.goto(address(`${chart}/`));
    const heights = await page.locator('main').getAttribute('data-heights');
    const tallest = Math.max(...(heights ?? '').split(' ').map(Number));
    expect(codes[0]).toContain(`src="https://sourceline.example/${story}/embed/${chart}/"`);
    expect(codes[0]).toContain(`height="${tallest}"`);
    const named = codes.join('\n').matchAll(/https:\/\/sourceline\.example(\/[^"\s#<]*)/g);
    const paths = [...new Set([...named].map(([, path = '']) => decodeURI(path)))];
    expect(paths.length).toBeGreaterThanOrEqual(5);
    for (const path of paths)
      expect(existsSync(join(built.dist, path, path.endsWith('/') ? 'index.html' : '')), path).toBe(
        true,
      );
    await page.context().close();
  },
);
