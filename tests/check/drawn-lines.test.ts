import { expect, test } from 'vitest';
import { inPage } from './harbor.ts';

const drawn = (...lines: readonly string[]): string =>
  `<svg><text data-claim="wire-400">${lines
    .map((line) => `<tspan x="0" dy="16">${line}</tspan>`)
    .join('')}</text></svg><h1>`;

test('lines of one SVG text are read as one passage', () => {
  expect(inPage('<h1>', drawn('the', '400'))).toEqual([]);
});

test('what stands on two lines must still be the claim’s', () => {
  expect(inPage('<h1>', drawn('3', '99')).length).toBeGreaterThan(0);
});
