import { s } from 'hastscript';
import type { Chart } from '../../src/model/chart.ts';

/** Gives a chart with one mark a claim, and the like in its table. */
export function makeChart(claims: readonly string[], own: Partial<Chart> = {}): Chart {
  const draw = (): Chart['wide'] =>
    s(
      'svg',
      { viewBox: '0 0 288 99', width: 288, height: 99 },
      claims.map((id) => s('a', { href: `#${id}`, 'data-claim': id }, s('circle', { r: 4 }))),
    );
  return {
    id: 'idle',
    title: 'Idle boats',
    reading: 'Each mark is one number.',
    wide: draw(),
    narrow: draw(),
    description: { type: 'element', tagName: 'p', properties: {}, children: [] },
    legend: [],
    columns: ['Number'],
    valueColumn: 0,
    rows: claims.map((claim) => ({ claim, cells: ['120'], quote: null, source: null })),
    omitted: null,
    claims,
    ...own,
  };
}
