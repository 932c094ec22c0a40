/** What must hold of every graphic, whatever the numbers: Chartability's critical tests as far as a drawing can answer them. */
import type { Element } from 'hast';
import { s as svg } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { countsOverTime } from '../../src/charts/counts-over-time.ts';
import { estimates } from '../../src/charts/estimates.ts';
import { toSeries } from '../../src/charts/to-series.ts';
import type { Chart } from '../../src/model/chart.ts';
import { drawRealStories, inputs, invented } from './charts-of-stories.ts';
import { toText } from './match-drawing.ts';
import { classOf, holds, leadersOf, marksOf, overlap, textsOf, walk } from './read-drawing.ts';

const stories = [...invented, ...(await drawRealStories())];
const charts = stories.flatMap((story) => story.charts);
const small = stories.flatMap((story) => story.small);

/** Calls back with each chart of each story. */
function forEveryChart(check: (chart: Chart) => void): void {
  for (const chart of charts) check(chart);
}

/** Calls back with every drawing: both forms of each chart, each first graphic, each still. */
function forEveryDrawing(check: (name: string, svg: Element) => void): void {
  forEveryChart((chart) => {
    for (const [form, svg] of forms(chart)) check(`${chart.id} ${form}`, svg);
  });
  for (const svg of small) check(classOf(svg), svg);
}

test('the stories give every form, and their texts are seen', () => {
  const forms = new Set(charts.map(({ id }) => /timeline|who-says-what|delay|dots$/.exec(id)?.[0]));
  expect([...forms].sort()).toEqual(['delay', 'dots', 'timeline', 'who-says-what', undefined]);
  expect(new Set(small.map(classOf))).toEqual(new Set(['chart glance', 'chart still']));
  expect(charts.flatMap(({ wide }) => textsOf(wide)).length).toBeGreaterThan(2000);
  expect(small.flatMap(leadersOf).length).toBeGreaterThan(50);
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
  test('no text covers another', () => {
    forEveryDrawing((name, svg) => {
      const texts = textsOf(svg);
      const hit = texts.find((one, index) =>
        texts.slice(index + 1).some((other) => overlap(one, other)),
      );
      expect(hit?.text, `${name}: is covered`).toBeUndefined();
    });
  });

  test('no text covers a mark, and no line to a mark passes behind one', () => {
    forEveryDrawing((name, svg) => {
      const points = [...marksOf(svg), ...leadersOf(svg).flat()];
      for (const text of textsOf(svg))
        expect(
          points.some((point) => holds(text, point)),
          `${name}: "${text.text}"`,
        ).toBe(false);
    });
  });

  test('no text is cut off at an edge', () => {
    forEveryDrawing((name, svg) => {
      const { width, height } = svg.properties;
      const cut = textsOf(svg).find(
        (text) =>
          text.x < -1 ||
          text.x + text.width > Number(width) + 1 ||
          text.y + text.height > Number(height),
      );
      expect(cut?.text, name).toBeUndefined();
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
          if (node.tagName === 'a' && node.properties['ariaLabel'] === undefined)
            expect(toText(node).trim()).not.toBe('');
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
          if (!/^(?:mark|dots|bar)/.test(classOf(node))) continue;
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

  test('the table holds the claim that a mark stands for', () => {
    forEveryChart((chart) => {
      const rows = new Set(chart.rows.map(({ claim }) => claim));
      for (const { node } of walk(chart.wide)) {
        const id = node.properties['dataClaim'];
        if (node.tagName === 'a' && typeof id === 'string')
          expect(id.split(' ').some((one) => rows.has(one))).toBe(true);
      }
    });
  });

  test('says that it leaves something out where it draws fewer numbers than there are', () => {
    const folded = inputs.slice(0, 40).flatMap((input) =>
      [countsOverTime(input), estimates(input)].filter((chart) => {
        const links = walk(chart?.wide ?? svg('svg')).filter(
          ({ node }) => node.tagName === 'a' && classOf(node).startsWith('by '),
        );
        return chart !== null && links.length < toSeries(input.claims).length;
      }),
    );
    expect(folded.length).toBeGreaterThan(5);
    for (const chart of folded) expect(chart?.omitted).toMatch(/in the ledger/);
  });
});

describe('robust', () => {
  test('the same numbers give the same drawing', () => {
    for (const input of inputs.slice(0, 20))
      expect(estimates({ ...input, claims: structuredClone(input.claims) })).toEqual(
        estimates(input),
      );
  });
});
