import { expect, test } from 'vitest';
import { inPage } from './harbor.ts';

const drawn = (...lines: readonly string[]): string =>
  `<svg><text data-claim="wire-400">${lines
    .map((line) => `<tspan x="0" dy="16">${line}</tspan>`)
    .join('')}</text></svg><h1>`;

test('lines of one SVG text are read as one passage', () => {
  expect(inPage('<h1>', drawn('over', '400'))).toEqual([]);
});

test('what stands on two lines must still be the claim’s', () => {
  expect(inPage('<h1>', drawn('3', '99')).length).toBeGreaterThan(0);
});

const cut = [
  ['4', '00'],
  ['40', '0'],
  ['4', '0', '0'],
  ['the 4', '00 moved'],
];

test.each(cut)('digits cut over lines are no longer the number: %s | %s', (...lines) => {
  expect(inPage('<h1>', drawn(...lines)).length).toBeGreaterThan(0);
});

test('nor are digits that stand apart on one line', () => {
  const spread = '<svg><text data-claim="wire-400" x="0 90 180">400</text></svg><h1>';
  expect(inPage('<h1>', spread).length).toBeGreaterThan(0);
});

test('lines inside what vouches for one number are read with the space between them', () => {
  const title =
    '<svg><text><tspan data-claim="wire-400">over 400<tspan x="0" dy="16">boats</tspan>';
  expect(inPage('<h1>', `${title}</tspan></text></svg><h1>`)).toEqual([]);
  const joined = title.replace('400<', '40<').replace('boats', '0');
  expect(inPage('<h1>', `${joined}</tspan></text></svg><h1>`).length).toBeGreaterThan(0);
});
