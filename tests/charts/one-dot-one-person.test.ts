import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { oneDotOnePerson } from '../../src/charts/one-dot-one-person.ts';
import { claimOf, inputOf } from './claim-fixture.ts';

const dots = (svg: string, name: string): number =>
  (new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)?.[1] ?? '').split('M').length - 1;

test('a count is drawn as that many dots', () => {
  const chart = oneDotOnePerson(inputOf([claimOf('board-37', { value: 37 })]));
  expect(dots(toHtml(chart?.wide as Element), 'dots')).toBe(37);
});

test('the uncertain part of a range is drawn hollow', () => {
  const range = claimOf('relief-40-50', { value: null, low: 40, high: 50, modality: 'range' });
  const svg = toHtml(oneDotOnePerson(inputOf([range]))?.wide as Element);
  expect([dots(svg, 'dots'), dots(svg, 'dots hollow')]).toEqual([40, 10]);
});

test.each([
  ['more than a thousand', claimOf('a-1001', { value: 1001 })],
  ['money', claimOf('a-12', { kind: 'money', unit: 'USD' })],
  ['parts of a person', claimOf('a-1.5', { value: 1.5 })],
])('%s is not drawn as dots', (_, claim) => {
  expect(oneDotOnePerson(inputOf([claim]))).toBeNull();
});
