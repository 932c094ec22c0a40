/** What must hold of every graphic, whatever the numbers: Chartability's critical tests as far as a drawing can answer them. */
import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { countsOverTime } from '../../src/charts/counts-over-time.ts';
import { drawStills } from '../../src/charts/draw-stills.ts';
import { estimates } from '../../src/charts/estimates.ts';
import { oneDotOnePerson } from '../../src/charts/one-dot-one-person.ts';
import { whoSaysWhat } from '../../src/charts/who-says-what.ts';
import type { Chart } from '../../src/model/chart.ts';
import { toText } from './match-drawing.ts';
import { randomInput } from './random-story.ts';
import { classOf, overlap, textsOf, walk } from './read-drawing.ts';

const inputs = fc.sample(randomInput, { seed: 11, numRuns: 120 });

const charts = inputs.flatMap((input) => {
  const ids = [...new Set(input.claims.map(({ source }) => source))];
  const sources = ids.map((id) => ({
    ...{ id, title: `Report of ${id}`, publisher: null, published: null },
  }));
  const story = { ...input, sources };
  const measures = [input.measure, { ...input.measure, label: 'people counted again' }];
  return [
    countsOverTime(story, ['2026-01-05', '2026-02-01']),
    estimates(story),
    oneDotOnePerson(story),
    whoSaysWhat({ ...story, measures }),
  ].filter((chart) => chart !== null);
});

/** Calls back with each chart of each of many invented stories. */
function forEveryChart(check: (chart: Chart) => void): void {
  for (const chart of charts) check(chart);
}

test('the stories give every form, and their texts are seen', () => {
  const seen = new Set(charts.map(({ id }) => id));
  expect([...seen].sort()).toEqual(['moved', 'moved-dots', 'who-says-what']);
  expect(charts.flatMap(({ wide }) => textsOf(wide)).length).toBeGreaterThan(2000);
});

test('a text moved onto another is seen to cover it', () => {
  const [one] = textsOf(
    charts[0]?.wide ?? { type: 'element', tagName: 'svg', properties: {}, children: [] },
  );
  expect(one !== undefined && overlap(one, { ...one, x: one.x + 3, y: one.y + 3 })).toBe(true);
});

const forms = (chart: Chart): readonly (readonly [string, Element])[] => [
  ['wide', chart.wide],
  ['narrow', chart.narrow],
];

const widths: Readonly<Record<string, number>> = { wide: 640, narrow: 288 };

describe('perceivable', () => {
  test('no text covers another, in either form', () => {
    forEveryChart((chart) => {
      for (const [form, svg] of forms(chart)) {
        const texts = textsOf(svg);
        texts.forEach((one, index) => {
          const hit = texts.slice(index + 1).find((other) => overlap(one, other));
          expect(hit?.text, `${chart.id} ${form}: "${one.text}" is covered`).toBeUndefined();
        });
      }
    });
  });

  test('no text is cut off at an edge', () => {
    forEveryChart((chart) => {
      for (const [form, svg] of forms(chart))
        for (const text of textsOf(svg)) {
          expect(text.x, `${chart.id} ${form}: "${text.text}"`).toBeGreaterThanOrEqual(-1);
          expect(text.x + text.width, `${chart.id} ${form}: "${text.text}"`).toBeLessThanOrEqual(
            (widths[form] ?? 0) + 1,
          );
          expect(text.y + text.height).toBeLessThanOrEqual(Number(svg.properties['height']));
        }
    });
  });

  test('no text is smaller than 12 px: each form is drawn for the width it is shown at', () => {
    forEveryChart((chart) => {
      for (const [form, svg] of forms(chart)) {
        expect(svg.properties['width']).toBe(widths[form]);
        for (const { size } of textsOf(svg)) expect(size).toBeGreaterThanOrEqual(12);
      }
    });
  });

  test('no drawing grows without end', () => {
    forEveryChart((chart) => {
      expect(Number(chart.narrow.properties['height'])).toBeLessThan(1600);
      expect(Number(chart.wide.properties['height'])).toBeLessThan(1100);
    });
  });

  test('color is never alone: marks have the shape of their side, and numbers are printed beside them', () => {
    forEveryChart((chart) => {
      for (const [, svg] of forms(chart))
        for (const { node } of walk(svg))
          if (node.tagName === 'a') expect(toText(node).trim()).not.toBe('');
    });
  });
});

describe('operable', () => {
  test('every mark is a link to its claim or calculation, with a name from the data', () => {
    forEveryChart((chart) => {
      for (const [, svg] of forms(chart)) {
        const links = walk(svg).filter(({ node }) => node.tagName === 'a');
        expect(links.length).toBeGreaterThan(0);
        for (const { node } of links) {
          expect(String(node.properties['href'])).toMatch(/^#/);
          expect(node.properties['dataClaim'] ?? node.properties['dataCalc']).toBeDefined();
        }
      }
    });
  });

  test('every mark has an area to hit of 24 px or more, or a label that tall', () => {
    forEveryChart((chart) => {
      for (const [, svg] of forms(chart))
        for (const { node, within } of walk(svg)) {
          if (!/^mark|^dots/.test(classOf(node))) continue;
          const link = within.findLast(({ tagName }) => tagName === 'a');
          expect(walk(link ?? svg).some(({ node: part }) => classOf(part) === 'hit')).toBe(true);
        }
    });
  });
});

describe('understandable', () => {
  test('has a title, a reading, a text alternative and a table, and none of the first two holds a number', () => {
    forEveryChart((chart) => {
      for (const text of [chart.title, chart.reading]) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/\p{N}/u);
      }
      expect(toText(chart.description)).not.toBe('');
      expect(chart.rows.length).toBeGreaterThan(0);
      for (const { cells } of chart.rows) expect(cells).toHaveLength(chart.columns.length);
    });
  });

  test('the table holds every claim that a mark stands for', () => {
    forEveryChart((chart) => {
      const rows = new Set(chart.rows.map(({ claim }) => claim));
      for (const { node } of walk(chart.wide)) {
        const id = node.properties['dataClaim'];
        if (node.tagName === 'a' && typeof id === 'string') expect(rows).toContain(id);
      }
    });
  });

  test('says that it leaves something out where it does', () => {
    forEveryChart((chart) => {
      const drawn = walk(chart.wide).filter(({ node }) => classOf(node).startsWith('by ')).length;
      if (chart.omitted === null) expect(drawn).toBeGreaterThan(0);
    });
  });
});

describe('robust', () => {
  test('the same numbers give the same drawing', () => {
    for (const input of inputs.slice(0, 20))
      expect(estimates({ ...input, claims: structuredClone(input.claims) })).toEqual(
        estimates(input),
      );
  });

  test('texts of a still neither cover one another nor leave it', () => {
    for (const input of inputs)
      for (const still of drawStills(input, ['2026-01-04', '2026-01-09', '2026-03-01'])) {
        if (still === null) continue;
        const texts = textsOf(still);
        texts.forEach((one, index) => {
          expect(one.x).toBeGreaterThanOrEqual(-1);
          expect(one.x + one.width).toBeLessThanOrEqual(289);
          expect(texts.slice(index + 1).some((other) => overlap(one, other))).toBe(false);
        });
      }
  });
});
