import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { drawnClaims, evidenceOf } from '../../src/story/drawn-claims.ts';
import type { Chart } from '../../src/model/chart.ts';

const chart: Chart = {
  id: 'idle',
  title: 'Idle boats',
  reading: 'Each mark is one number.',
  wide: s('svg', s('a', { 'data-claim': 'port-12' }), s('text', 'no mark')),
  narrow: s('svg', s('a', s('tspan', { 'data-claim': 'port-300 sea-9 port-12' }))),
  description: { type: 'element', tagName: 'p', properties: {}, children: [] },
  legend: [],
  columns: [],
  valueColumn: 0,
  rows: [],
  omitted: null,
  claims: ['port-300', 'port-12', 'wire-12', 'port-12'],
};

test('a claim that no drawing cites is left out; the order is that of the rows, each once', () => {
  expect(drawnClaims(chart)).toEqual(['port-300', 'port-12']);
});

test('a chart rests on its rows and on whatever else its drawings cite', () => {
  expect(evidenceOf(chart)).toEqual(['port-300', 'port-12', 'wire-12', 'sea-9']);
});
