/**
 * The fourteen critical points of Chartability (https://chartability.github.io/POUR-CAF/), each a test of its name, on
 * every kind of chart as a browser shows it.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../charts/see-color.ts';
import { type ChartSite, figuresOf, openChartSite } from './every-chart-page.ts';
import { story } from './fixture-site.ts';
import { gradeOf } from './grade-of.ts';
import { inksOf } from './inks-of.ts';
import { movesOf } from './moves-of.ts';

/** Narrow and wide forms. */
const widths = [320, 1280];
let site: ChartSite;

beforeAll(async () => {
  site = await openChartSite();
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

test('every kind of chart is looked at', async () => {
  const page = await site.open();
  const ids = await page
    .locator('figure.chart-figure')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([
    'figure-cancelled',
    'figure-stranded',
    'figure-cancelled-dots',
    'figure-who-says-what',
    'figure-delay',
    'figure-timeline',
  ]);
  expect(await page.locator('figure.glance svg.chart').count()).toBe(1);
  await page.context().close();
});

describe('perceivable', () => {
  test.each(
    widths.flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme }))),
  )('low contrast: none at $width pixels, $scheme', async ({ width, scheme }) => {
    const page = await site.open({ width, colorScheme: scheme });
    const inks = await inksOf(page);
    expect(inks.length).toBeGreaterThan(60);
    for (const { of, color, behind, least } of inks)
      expect(contrast(color, behind), `${of}: ${color} on ${behind}`).toBeGreaterThanOrEqual(least);
    await page.context().close();
  });

  test.each(widths)(
    'content is only visual: at %i pixels a drawing has a name, words that tell its claims, and links with names',
    async (width) => {
      const page = await site.open({ width });
      for (const [title, figure] of await figuresOf(page)) {
        const drawing = figure.locator('.drawing svg.chart:visible');
        const named = await drawing.evaluate((svg) => {
          const textOf = (attribute: string): string =>
            document.getElementById(svg.getAttribute(attribute) ?? '')?.textContent.trim() ?? '';
          const told = document.getElementById(svg.getAttribute('aria-describedby') ?? '');
          const claimsOf = (element: Element): string[] =>
            (element.getAttribute('data-claim') ?? '').split(' ');
          const words = new Set(
            [...(told?.querySelectorAll('[data-claim]') ?? [])].flatMap(claimsOf),
          );
          return {
            name: textOf('aria-labelledby'),
            // An event stands for all its claims and is told by the one that dates it.
            untold: [...svg.querySelectorAll('[data-claim]')]
              .map(claimsOf)
              .filter((ids) => !ids.some((id) => words.has(id))),
            nameless: [...svg.querySelectorAll('a')]
              .filter((link) => `${link.ariaLabel ?? ''}${link.textContent}`.trim() === '')
              .map((link) => link.getAttribute('data-claim')),
          };
        });
        expect(named, title).toEqual({ name: title, untold: [], nameless: [] });
      }
      await page.context().close();
    },
  );

  test.each(widths)('small text size: none below 12 px as shown, at %i pixels', async (width) => {
    const page = await site.open({ width });
    const sizes = await page.locator('figure :is(text, p, summary)').evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 1;
          return {
            text: text.textContent,
            size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
          };
        }),
    );
    expect(sizes.length).toBeGreaterThan(40);
    expect(sizes.filter(({ size }) => size < 12)).toEqual([]);
    await page.context().close();
  });

  test('visual presents seizure risk: what moves moves once, and nothing flashes', async () => {
    const page = await site.open({ motion: true });
    const moves = await movesOf(page);
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.filter(({ times }) => times > 1)).toEqual([]);
    expect([...new Set(moves.map(({ what }) => what))].sort()).toEqual(['box-shadow', 'opacity']);
    await page.context().close();
  });
});

describe('operable', () => {
  test.each(['mouse', 'finger', 'keyboard'] as const)(
    'interaction modality only has one input type: a mark of each chart opens by %s too',
    async (way) => {
      const page = await site.open({ width: 320, touch: way === 'finger' });
      for (const [title, figure] of await figuresOf(page)) {
        const mark = figure.locator('.drawing a[data-claim]:visible').first();
        const number = mark.locator('.number, .mark').first();
        await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        if (way === 'mouse') await number.click({ force: true });
        else if (way === 'finger') await number.tap({ force: true });
        else {
          await mark.focus();
          await page.keyboard.press('Enter');
        }
        const card = page.locator(':popover-open');
        await card.waitFor({ timeout: 5000 });
        expect(await card.locator('q').count(), title).toBeGreaterThan(0);
        await page.keyboard.press('Escape');
        await card.waitFor({ state: 'detached' });
      }
      await page.context().close();
    },
  );

  test('no interaction cues or instructions: each chart says what its numbers do, and they look it', async () => {
    // Cues are of the style alone; a card that opens on hover would cover the next number.
    const page = await site.open({ scripts: false });
    for (const [title, figure] of await figuresOf(page)) {
      expect(await figure.locator('.figure-source').innerText(), title).toContain(
        'Every number opens its sentence.',
      );
      const number = figure
        .locator('.drawing a[data-claim]:visible')
        .first()
        .locator('text, .mark')
        .first();
      await number.hover();
      const cue = await number.evaluate((one) => {
        const { cursor, textDecorationLine } = getComputedStyle(one);
        return {
          cursor,
          isUnderlined: textDecorationLine === 'underline',
          isText: one.matches('text'),
        };
      });
      expect(cue, title).toMatchObject({ cursor: 'pointer', isUnderlined: cue.isText });
    }
    await page.context().close();
  });

  test('controls override AT controls: no script listens to keys, wheel or swipes, no role or order is forced', () => {
    const scripts = globSync('**/*.js', { cwd: site.dist });
    const html = readFileSync(join(site.dist, story, 'index.html'), 'utf8');
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts)
      expect(readFileSync(join(site.dist, file), 'utf8'), file).not.toMatch(
        /keydown|keyup|keypress|["'`](?:wheel|touchmove|touchstart)/,
      );
    expect(html).not.toMatch(/accesskey=|role="application"|tabindex="[1-9]/);
  });
});

describe('understandable', () => {
  test('no explanation for purpose or for how to read: each chart has a sentence that tells it', async () => {
    const page = await site.open({ width: 320 });
    for (const [title, figure] of await figuresOf(page))
      expect(await figure.locator('.figure-reading').innerText(), title).toMatch(
        /^\S+( \S+){4,}[.!]$/,
      );
    await page.context().close();
  });

  test('no title, summary, or caption: each chart has all three', async () => {
    const page = await site.open({ width: 320 });
    for (const [title, figure] of await figuresOf(page)) {
      expect(title).not.toBe('');
      expect(await page.getByRole('figure', { name: title, exact: true }).count(), title).toBe(1);
      expect(await figure.locator('figcaption').count(), title).toBe(1);
      expect((await figure.locator('.in-words').textContent())?.trim(), title).not.toBe('');
    }
    await page.context().close();
  });

  test('reading level inappropriate: what a chart says of itself can be read after nine years of school', async () => {
    const page = await site.open();
    for (const [title, figure] of await figuresOf(page))
      expect(
        gradeOf(await figure.locator('.figure-reading').innerText()),
        title,
      ).toBeLessThanOrEqual(9);
    await page.context().close();
  });
});

describe('assistive', () => {
  test('no table: each chart has one, named, with the claims of its marks', async () => {
    const page = await site.open();
    for (const [title, figure] of await figuresOf(page)) {
      await figure.locator('summary').click();
      const table = figure.getByRole('table', { name: title, exact: true });
      expect(await table.locator('th[scope="col"]').count(), title).toBeGreaterThan(1);
      const missing = await figure.evaluate((element) => {
        const claims = (selector: string): string[] =>
          [...element.querySelectorAll(selector)].flatMap((one) =>
            (one.getAttribute('data-claim') ?? '').split(' '),
          );
        const listed = new Set(claims('table [data-claim]'));
        return claims('.drawing a.by[data-claim]').filter((id) => !listed.has(id));
      });
      expect(missing, title).toEqual([]);
    }
    await page.context().close();
  });

  test.each(widths)(
    'data density is inappropriate: no text lies on another, at %i pixels',
    async (width) => {
      const page = await site.open({ width });
      const clashes = await page.locator('figure svg.chart:visible').evaluateAll((drawings) =>
        drawings.flatMap((drawing) => {
          const texts = [...drawing.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          return texts.flatMap((one, index) =>
            texts
              .slice(index + 1)
              .filter(({ box }) => {
                const across =
                  Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left);
                const down = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top);
                // A line of text is taller than its letters.
                return across > 1 && down > 4;
              })
              .map(({ words }) => `${one.words} | ${words}`),
          );
        }),
      );
      expect(clashes).toEqual([]);
      await page.context().close();
    },
  );
});

describe('flexible', () => {
  test('navigation and interaction is tedious: a chart is passed in two dozen tabs, its table is folded', async () => {
    const page = await site.open();
    for (const [title, figure] of await figuresOf(page)) {
      const stops = await figure
        .locator('a, button, summary')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(stops, title).toBeGreaterThan(1);
      expect(stops, title).toBeLessThanOrEqual(24);
      expect(await figure.locator('table').isVisible(), title).toBe(false);
    }
    await page.context().close();
  });

  test('user style change not respected: letters grow, and colors are the reader’s', async () => {
    const page = await site.open({ width: 320, forcedColors: 'active' });
    await page.addStyleTag({ content: ':root { font-size: 200% }' }).catch(() => undefined);
    const seen = await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
      const colorOf = (word: string): string => {
        document.body.style.backgroundColor = word;
        return getComputedStyle(document.body).backgroundColor;
      };
      const own = new Set(['CanvasText', 'LinkText', 'Canvas', 'GrayText'].map(colorOf));
      const inks = [...document.querySelectorAll('figure svg.chart text')].map(
        (text) => getComputedStyle(text).fill,
      );
      return {
        foreign: inks.filter((ink) => !own.has(ink)),
        title: getComputedStyle(document.querySelector('.figure-title') ?? document.body).fontSize,
        wide: document.documentElement.scrollWidth > innerWidth,
      };
    });
    expect(seen).toEqual({ foreign: [], title: '42px', wide: false });
    await page.context().close();
  });
});
