import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadDays } from '../../src/charts/spread-days.ts';

test('with room enough, distances are days', () => {
  const x = spreadDays(['2026-01-01', '2026-01-11', '2026-01-31'], [0, 300], () => 10);
  expect([...x.values()]).toEqual([0, 100, 300]);
});

test('close days are given their least gap and the rest is shared in proportion', () => {
  const x = spreadDays(
    ['2026-01-12', '2026-01-13', '2026-01-23', '2026-02-02'],
    [0, 500],
    () => 100,
  );
  expect([...x.values()]).toEqual([0, 100, 300, 500]);
});

test('one day stands in the middle', () => {
  expect(spreadDays(['2026-01-12'], [0, 500], () => 100).get('2026-01-12')).toBe(250);
});

test('order and ends hold for any days', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 40 }), (days) => {
      const positions = [...spreadDays(days, [20, 620], () => 60).values()];
      expect(positions[0]).toBe(20);
      expect(positions.at(-1)).toBeCloseTo(620, 0);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }),
    { seed: 7 },
  );
});
