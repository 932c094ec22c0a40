import { expect, test } from 'vitest';
import { parseBenchmarkRow, scoreBenchmark } from '../../scripts/eval/score-benchmark.ts';
import { claimOf } from '../charts/claim-fixture.ts';

const row = parseBenchmarkRow(
  JSON.stringify({
    id: 'a',
    published: null,
    text: 'The board said on 4 March that over 300 people and 20 dogs moved.',
    gold: {
      dates: [{ start: 18, end: 25, from: '2026-03-04', to: '2026-03-04' }],
      quantities: [
        { value: 300, modality: 'more' },
        { value: 20, modality: 'exact' },
      ],
      attributed: [
        { start: 36, end: 39, source: 'The board' },
        { start: 51, end: 53, source: 'She' },
      ],
    },
  }),
);

test('counts a date where the days are the same, a number once, a speaker by a shared word', () => {
  const claims = [
    claimOf('a-2026-03-04', {
      kind: 'date',
      start: 18,
      end: 25,
      event: { from: '2026-03-04', to: '2026-03-04' },
    }),
    claimOf('a-300', {
      value: 300,
      low: 300,
      high: null,
      modality: 'exact',
      start: 31,
      end: 46,
      attributedTo: 'river board',
    }),
    claimOf('a-7', { value: 7, start: 51, end: 53, attributedTo: null }),
  ];
  expect(
    scoreBenchmark('x', [row], () => claims).map(({ name, percent }) => [name, percent]),
  ).toEqual([
    ['x: dates resolved right', 100],
    ['x: quantities, value F1', 50],
    ['x: quantities with modality F1', 0],
    ['x: attributed numbers F1', 100],
  ]);
});

test('nothing read scores nothing', () => {
  expect(scoreBenchmark('x', [row], () => []).map(({ percent }) => percent)).toEqual([0, 0, 0, 0]);
});
