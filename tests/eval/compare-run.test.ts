import { expect, test } from 'vitest';
import { compareRun } from '../../scripts/eval/compare-run.ts';
import { f1, share } from '../../scripts/eval/figure.ts';

test('a figure below the baseline is a drop, one that was never measured is none', () => {
  const run = compareRun([share('dates', 8, 10), share('speakers', 5, 10)], '{"dates": 90}');
  expect(run.drops).toEqual(['dates']);
  expect(run.table).toContain('dates             8/10     80.0 %  (before 90.0 %)');
});

test('of noise less is better', () => {
  expect(compareRun([share('noise', 2, 10, false)], '{"noise": 10}').drops).toEqual(['noise']);
  expect(compareRun([share('noise', 1, 10, false)], '{"noise": 20}').drops).toEqual([]);
});

test('the next baseline keeps what was not measured and leaves out data that may not be kept', () => {
  const run = compareRun([share('dates', 8, 10), share('polnear: who', 1, 2)], '{"values": 95}');
  expect(JSON.parse(run.next)).toEqual({ dates: 80, values: 95 });
});

test('F1 balances what was read with what is there', () => {
  expect(f1('values', 3, 4, 6)).toMatchObject({ percent: 60, right: 6, of: 10 });
});
