import { describe, expect, test } from 'vitest';
import { explainNumbers } from '../../../scripts/check/vouch/unexplained-numbers.ts';

const facts = [
  { by: 'title', words: ['flight', '19'] },
  { by: 'day', words: ['march', '3', '2025'] },
];
const left = (text: string) =>
  explainNumbers(text, 'en', facts).unexplained.map(({ text: number }) => number);

describe('a name that ends in a number', () => {
  test('stands before a date, where a mark parts them', () => {
    expect(left('The loss of Flight 19 · March 3, 2025')).toEqual([]);
  });

  test('vouches for no day of a month', () => {
    expect(left('The loss of Flight 19 March 3, 2025')).toEqual(['19']);
    expect(left('Flight 19 March')).toEqual(['19']);
  });
});
