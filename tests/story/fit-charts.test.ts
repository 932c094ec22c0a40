import { expect, test } from 'vitest';
import { fitCharts } from '../../src/story/fit-charts.ts';
import { makeChart } from './make-chart.ts';

const claims = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `port-${index}`);
const isLight = ({ rows }: { readonly rows: readonly unknown[] }): boolean => rows.length <= 3;
const draw =
  (sizes: Readonly<Record<string, number>>, fewest = 0) =>
  (fold: number) =>
    Object.entries(sizes).map(([id, size]) =>
      makeChart(claims(Math.max(fewest, size - fold)), { id }),
    );

test('each chart loses as little as it must, and one that is light nothing', () => {
  const fitted = fitCharts(draw({ idle: 5, fares: 2, crews: 4 }), isLight);
  expect([...fitted].map(([id, { rows }]) => [id, rows.length]).sort()).toEqual([
    ['crews', 3],
    ['fares', 2],
    ['idle', 3],
  ]);
});

test('a chart that no folding makes light is there as light as it gets', () => {
  const fitted = fitCharts(draw({ idle: 9 }, 5), isLight);
  expect(fitted.get('idle')?.rows).toHaveLength(5);
});
