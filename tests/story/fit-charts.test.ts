import { expect, test } from 'vitest';
import { fitCharts } from '../../src/story/fit-charts.ts';
import { makeChart } from './make-chart.ts';

const claims = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `port-${index}`);
const isSmall = ({ rows }: { readonly rows: readonly unknown[] }): boolean => rows.length <= 3;
const draw =
  (sizes: Readonly<Record<string, number>>, fewest = 0) =>
  (fold: number) =>
    Object.entries(sizes).map(([id, size]) =>
      makeChart(claims(Math.max(fewest, size - fold)), { id }),
    );

test('each chart loses as little as it must, and one that fits nothing', () => {
  const fitted = fitCharts(draw({ idle: 5, fares: 2, crews: 4 }), isSmall);
  expect([...fitted].map(([id, { rows }]) => [id, rows.length]).sort()).toEqual([
    ['crews', 3],
    ['fares', 2],
    ['idle', 3],
  ]);
});

test('a chart that never fits is there with as much left out as can be', () => {
  const fitted = fitCharts(draw({ idle: 9 }, 5), isSmall);
  expect(fitted.get('idle')?.rows).toHaveLength(5);
});
