import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { oneDotOnePerson } from '../../src/charts/one-dot-one-person.ts';
import { claimOf, inputOf } from './claim-fixture.ts';
import { matchDrawing } from './match-drawing.ts';

/** A row of dots is a stroke with a dash of no length every seven pixels. */
const dots = (svg: string, name: string): number =>
  [...(new RegExp(`class="${name}"[^>]* d="([^"]*)"`).exec(svg)?.[1] ?? '').matchAll(/h([\d.]+)/g)]
    .map(([, length]) => Math.floor(Number(length) / 7) + 1)
    .reduce((sum, row) => sum + row, 0);

test('a count is drawn as that many dots', () => {
  const chart = oneDotOnePerson(inputOf([claimOf('board-37', { value: 37 })]));
  expect(dots(toHtml(chart?.wide as Element), 'dots')).toBe(37);
});

test('the uncertain part of a range is drawn hollow', () => {
  const range = claimOf('relief-40-50', { value: null, low: 40, high: 50, modality: 'range' });
  const svg = toHtml(oneDotOnePerson(inputOf([range]))?.wide as Element);
  expect([dots(svg, 'dots'), dots(svg, 'dots inside')]).toEqual([40, 10]);
});

test.each([
  ['a lone number above a thousand', claimOf('a-1001', { value: 1001 })],
  ['money', claimOf('a-12', { kind: 'money', unit: 'USD' })],
  ['parts of a person', claimOf('a-1.5', { value: 1.5 })],
])('%s is not drawn as dots', (_, claim) => {
  expect(oneDotOnePerson(inputOf([claim]))).toBeNull();
});

test('about a number is drawn hollow throughout', () => {
  const about = claimOf('relief-30', { value: 30, modality: 'about' });
  const svg = toHtml(oneDotOnePerson(inputOf([about]))?.wide as Element);
  expect(dots(svg, 'dots inside')).toBe(30);
});

test('above a thousand each dot stands for the least of the numbers, and the chart says so', () => {
  const chart = oneDotOnePerson(
    inputOf([
      claimOf('a-300', { value: 300 }),
      claimOf('b-6000', { value: 6000, side: 'monitor' }),
    ]),
  );
  const svg = toHtml(chart?.wide as Element);
  expect(
    [...svg.matchAll(/class="dots"[^>]* d="([^"]*)"/g)].map(([drawn]) => dots(drawn, 'dots')),
  ).toEqual([1, 20]);
  expect(chart?.reading).toContain('as many as the smallest of these numbers');
});

test('is drawn as before', () => {
  const chart = oneDotOnePerson(
    inputOf([
      claimOf('board-137', { value: 137 }),
      claimOf('relief-40-50', {
        value: null,
        low: 40,
        high: 50,
        modality: 'range',
        side: 'monitor',
      }),
    ]),
  );
  matchDrawing('dots-wide', chart?.wide);
  matchDrawing('dots-narrow', chart?.narrow);
});
