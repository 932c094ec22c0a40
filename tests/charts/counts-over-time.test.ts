import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { countsOverTime } from '../../src/charts/counts-over-time.ts';
import { estimates } from '../../src/charts/estimates.ts';
import { timelineStrip } from '../../src/charts/timeline-strip.ts';
import { claimOf, inputOf, on } from './claim-fixture.ts';
import { matchDrawing, toText } from './match-drawing.ts';

const claims = [
  claimOf('board-300', {
    value: 300,
    low: 300,
    high: null,
    modality: 'moreThan',
    asOf: on('2026-03-04'),
  }),
  claimOf('relief-40-50', {
    value: null,
    low: 40,
    high: 50,
    modality: 'range',
    side: 'monitor',
    attributedTo: 'a relief group',
    asOf: on('2026-03-01', '2026-03-04'),
  }),
  claimOf('relief-20', {
    value: 20,
    side: 'monitor',
    attributedTo: 'a relief group',
    asOf: on('2026-03-02'),
  }),
  claimOf('echo-300', {
    value: 300,
    low: 300,
    high: null,
    modality: 'moreThan',
    asOf: { ...on('2026-03-05'), how: 'published' },
  }),
  claimOf('wire-many', { value: null, low: null, high: null, modality: 'vague', text: 'many' }),
];
const disagreements = [
  {
    id: 'd',
    measure: 'moved',
    kind: 'value' as const,
    severity: 'hard' as const,
    claims: ['board-300', 'relief-40-50'],
    summary: '',
  },
];

describe('countsOverTime', () => {
  const chart = countsOverTime(inputOf(claims, disagreements));

  test('draws a mark for each number of a day and lists each claim behind it', () => {
    expect(chart?.claims).toEqual(['relief-20', 'board-300', 'echo-300', 'relief-40-50']);
    expect(chart?.rows[1]?.cells).toEqual(['over 300', 'the river board', 'Government', '4 Mar']);
  });

  test('derives the size of the disagreement from its two claims', () => {
    const svg = toHtml(chart?.wide as Element);
    expect(svg).toContain('over 250 apart');
    expect(svg).toContain('data-calc="board-300 - relief-40-50"');
  });

  test('says what it leaves out', () => {
    expect(chart?.omitted).not.toBeNull();
  });

  test('every mark leads to its claim, and every tick stands at a claimed day', () => {
    const svg = toHtml(chart?.wide as Element);
    expect(svg.match(/<a href="#[^"]+" class="by [^"]+" data-claim="[^"]+"/g)).toHaveLength(3);
    expect(svg.match(/<a href="#[^"]+" class="tick" data-claim="[^"]+"/g)).toHaveLength(2);
  });

  test('a part of a count is no rival count: it is left to the ledger', () => {
    const part = claimOf('relief-5', { value: 5, scope: 'overnight', asOf: on('2026-03-02') });
    expect(countsOverTime(inputOf([...claims, part]))?.claims).not.toContain('relief-5');
  });

  test('gives nothing for claims of one day: there is no course to show', () => {
    expect(
      countsOverTime(inputOf(claims.filter(({ asOf }) => asOf?.to === '2026-03-04'))),
    ).toBeNull();
  });

  test('its title says whose numbers part', () => {
    expect(chart?.title).toBe(
      'People moved: a higher figure from government than from monitoring groups',
    );
  });

  test('tells in words who says what, and the gap', () => {
    expect(toText(chart?.description as Element)).toBe(
      'Government: over 300, the river board, 4 Mar. Monitoring groups: 20, a relief group, 2 Mar; 40 to 50, a relief group, 1–4 Mar. Between over 300 and 40 to 50: over 250 apart.',
    );
  });

  test('explains only the marks that occur', () => {
    expect(chart?.reading).toBe(
      'Each mark is one published number, at the day it holds for: a full mark is exact, an arrow means at least or at most, a bar is a range. Hatching fills the gap between claims that exclude each other.',
    );
  });

  test('marks and the gap carry the step at which they are known', () => {
    const steps = ['2026-03-01', '2026-03-03', '2026-03-04', '2026-03-09'];
    const svg = toHtml(countsOverTime(inputOf(claims, disagreements), steps)?.wide as Element);
    expect([...svg.matchAll(/class="(?:by side-\w+|gap) s(\d)"/g)].map(([, n]) => n)).toEqual([
      '2',
      '1',
      '2',
      '2',
    ]);
  });

  test('is drawn as before', () => {
    matchDrawing('counts-wide', chart?.wide);
    matchDrawing('counts-narrow', chart?.narrow);
  });
});

test('estimates gives one row a number, in a wide and a narrow form', () => {
  const chart = estimates(inputOf(claims));
  expect(chart?.rows).toHaveLength(4);
  matchDrawing('estimates-wide', chart?.wide);
  matchDrawing('estimates-narrow', chart?.narrow);
});

test('estimates shows nothing where nobody differs enough to be seen', () => {
  const two = (...values: readonly number[]): ReturnType<typeof estimates> =>
    estimates(
      inputOf(
        values.map((value) => claimOf(`s${value}-n`, { value, attributedTo: `desk ${value}` })),
      ),
    );
  expect(two(100, 96)).toBeNull();
  expect(two(100, 60)?.rows).toHaveLength(2);
});

test('estimates shows two numbers without names only where they are disputed', () => {
  const pair = [12, 30].map((value) => claimOf(`s${value}-n`, { value, attributedTo: null }));
  const clash = { ...disagreements[0], claims: ['s12-n', 's30-n'] };
  expect(estimates(inputOf(pair))).toBeNull();
  expect(estimates(inputOf(pair, [clash as (typeof disagreements)[number]]))).not.toBeNull();
});

test('a course of two days without a gap is drawn in rows: a slope would say too much', () => {
  const [first, second] = ['2026-03-02', '2026-03-04'].map((day, index) => [
    claimOf(`a${index}-5`, { value: 5 + index, asOf: on(day) }),
    claimOf(`b${index}-9`, { value: 9 + index, asOf: on(day) }),
  ]);
  const chart = countsOverTime(inputOf([...(first ?? []), ...(second ?? [])]));
  expect(chart?.wide.properties['className']).toEqual(['chart', 'rows']);
});

test('rows of several years print the year, and arrows toward zero stay inside', () => {
  const chart = estimates(
    inputOf([
      claimOf('a-2', { value: 2, low: null, high: 2, modality: 'upTo', asOf: on('2025-03-02') }),
      claimOf('b-900', { value: 900, asOf: on('2026-03-02') }),
      claimOf('c-500', { value: 500, asOf: on('2026-03-03') }),
    ]),
  );
  expect(toText(chart?.narrow as Element)).toContain('2 Mar 2025');
  const [, x] =
    /class="arrow" data-mark="value" d="M([\d.]+) /.exec(toHtml(chart?.narrow as Element)) ?? [];
  expect(Number(x) - 18).toBeGreaterThanOrEqual(0);
});

test('of many marks those that are kept are spread over the course', () => {
  const crowd = Array.from({ length: 30 }, (_, index) =>
    claimOf(`s${index}-n`, { value: 50 + index, asOf: on('2026-03-01') }),
  );
  const later = Array.from({ length: 10 }, (_, index) =>
    claimOf(`t${index}-n`, { value: 60 + index, asOf: on(`2026-03-1${index}`) }),
  );
  const chart = countsOverTime(inputOf([...crowd, ...later]));
  const days = chart?.rows.map(({ cells }) => cells[3]) ?? [];
  expect(days).toHaveLength(12);
  expect(new Set(days).size).toBeGreaterThan(3);
  expect(chart?.omitted).toContain('The rest is in the ledger.');
});

describe('timelineStrip', () => {
  const dated = ['2026-03-01', '2026-03-02', '2026-03-20'].map((day) =>
    claimOf(`wire-${day}`, {
      kind: 'date',
      value: null,
      low: null,
      high: null,
      event: { from: day, to: day },
    }),
  );
  const events = dated.map(({ id, event }, index) => ({
    id,
    from: event?.from ?? '',
    to: event?.to ?? '',
    how: 'explicit',
    headline: `The water reached the mill ${index}`,
    claims: [id],
    quotes: [],
    expected: index === 2,
  }));

  test('dates stand at the events that a date claim proves, hollow where expected', () => {
    const chart = timelineStrip({ ...inputOf(dated), events });
    expect(chart?.rows.map(({ cells }) => cells[0])).toEqual(['1 Mar', '2 Mar', '20 Mar']);
    expect(toHtml(chart?.wide as Element).match(/mark hollow/g)).toHaveLength(1);
    matchDrawing('timeline-wide', chart?.wide);
    matchDrawing('timeline-narrow', chart?.narrow);
  });

  test('a day that cannot be is left out, a doubtful one is hollow, and the strip says so', () => {
    const [first, second, third] = dated;
    const slips = [
      { ...first, flags: ['slip:impossible'] },
      { ...second, flags: ['slip:weekday'] },
      third,
    ] as typeof dated;
    const chart = timelineStrip({ ...inputOf(slips), events });
    expect(chart?.rows.map(({ cells }) => cells[0])).toEqual(['2 Mar', '20 Mar']);
    expect(toHtml(chart?.wide as Element).match(/mark hollow/g)).toHaveLength(2);
    expect(chart?.omitted).not.toBeNull();
  });

  test('an event without a date claim of its days is not drawn', () => {
    const [first, ...rest] = events;
    const moved = { ...first, claims: [] } as (typeof events)[number];
    expect(timelineStrip({ ...inputOf(dated), events: [moved, ...rest] })?.rows).toHaveLength(2);
  });

  test('a rail of many events grows no longer than their texts need, however far apart they are', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      claimOf(`wire-${index}`, {
        kind: 'date',
        value: null,
        event: { from: `2026-${10 + Math.floor(index / 6)}-0${(index % 6) + 1}`, to: '' },
      }),
    ).map((claim) => ({
      ...claim,
      event: { from: claim.event?.from ?? '', to: claim.event?.from ?? '' },
    }));
    const told = many.map(({ id, event }) => ({
      ...{ id, from: event.from, to: event.to, how: 'explicit', headline: 'The water rose again' },
      ...{ claims: [id], quotes: [], expected: false },
    }));
    const heights = [3, 12].map((count) => {
      const chart = timelineStrip({ ...inputOf(many), events: told.slice(0, count) });
      return Number(chart?.narrow.properties['height']);
    });
    const row = 48;
    expect(heights[0]).toBe(Math.round(16 + 2 * row * 1.3) + row + 4);
    expect(heights[1]).toBe(16 + 11 * row + row + 4);
  });
});
