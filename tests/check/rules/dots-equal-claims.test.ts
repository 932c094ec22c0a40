import { expect, test } from 'vitest';
import { oneDotOnePerson } from '../../../src/charts/one-dot-one-person.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { parsePage } from '../../../scripts/check/passages/page.ts';
import { dotsEqualClaims } from '../../../scripts/check/rules/dots-equal-claims.ts';
import { claimOf, inputOf } from '../../charts/claim-fixture.ts';
import { harbor } from '../harbor.ts';
import { readRecords } from '../../../scripts/check/record/read-record.ts';

const claims = [
  claimOf('board-37', { value: 37, low: 37, high: 37 }),
  claimOf('relief-40-50', { value: null, low: 40, high: 50, modality: 'range', side: 'monitor' }),
  claimOf('union-30', { value: 30, low: null, high: null, modality: 'about', side: 'union' }),
];
const drawing = toHtml(oneDotOnePerson(inputOf(claims))?.wide as Element);

/** What is wrong with a drawing of claims, in the judge's words. */
function faults(svg: string, drawn: readonly Claim[] = claims): readonly string[] {
  const [story] = readRecords(harbor.content, harbor.seeds).values();
  if (story === undefined) throw new Error('no story');
  const known = new Map(drawn.map((claim) => [claim.id, { path: '', claim }]));
  const page = parsePage('chart.svg', 'dist/chart.svg', svg);
  return dotsEqualClaims(page, { ...story, claims: known }).map(({ reason }) => reason);
}

test('a drawing as it is made has as many dots as its numbers count', () => {
  expect(faults(drawing)).toEqual([]);
});

test.each([
  [
    'a dot deleted',
    'h112.5',
    'h105.5',
    '36 dots, 0 of them outlined, where "board-37" is 37 dots, 0 of them outlined,',
  ],
  [
    'a dot added',
    'h112.5',
    'h119.5',
    '38 dots, 0 of them outlined, where "board-37" is 37 dots, 0 of them outlined,',
  ],
])('%s', (_, from, to, reason) => {
  expect(drawing).toContain(from);
  expect(faults(drawing.replace(from, to))).toEqual([reason]);
});

test('a row that covers another hides its dots', () => {
  const [row = '', y = ''] = /(?<=M[\d.]+ )([\d.]+)h112\.5/.exec(drawing) ?? [];
  expect(faults(drawing.replace(row, `${String(Number(y) + 7)}h112.5`))).toEqual([
    'dots of "board-37" cover one another',
  ]);
});

test('a dot that is drawn twice', () => {
  const twice = drawing.replace(/(?<="dots" d=")(M[\d.]+ [\d.]+)h63\.5/, '$1h63.5$1h0.5');
  expect(faults(twice)).toEqual(['dots of "relief-40-50" cover one another']);
});

test('dots that lose their outline say more than the source does', () => {
  expect(faults(drawing.replaceAll(' data-mark="unsure"', ''))).toEqual([
    '50 dots, 0 of them outlined, where "relief-40-50" is 50 dots, 10 of them outlined,',
    '30 dots, 0 of them outlined, where "union-30" is 30 dots, 30 of them outlined,',
  ]);
});

test.each([
  ['nothing but dots', 'h112.5', 'h112.5V9', /^NaN dots/],
  [
    'dots for a number that is drawn',
    'data-dots="7 1"',
    'data-dots="7 2"',
    /^"7 2" says a dot is as many as no number here$/,
  ],
  ['dots in the form the rule knows', 'data-dots="7 1"', 'data-dots="many"', /^"many" says/],
])('holds %s', (_, from, to, reason) => {
  expect(drawing).toContain(from);
  expect(faults(drawing.replace(from, to))).toEqual([expect.stringMatching(reason)]);
});

test('above a thousand a dot stands for the least of the numbers', () => {
  const many = [
    claimOf('a-300', { value: 300, low: 300, high: 300 }),
    claimOf('b-6000', { value: 6000, low: 6000, high: 6000, side: 'monitor' }),
  ];
  const heaps = toHtml(oneDotOnePerson(inputOf(many))?.wide as Element);
  expect(heaps).toContain('data-dots="7 300"');
  expect(faults(heaps, many)).toEqual([]);
  expect(faults(heaps.replace('h133.5', 'h126.5'), many)).toEqual([
    '19 dots, 0 of them outlined, where "b-6000" is 20 dots, 0 of them outlined,',
  ]);
});
