import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../scripts/grammar/find-numbers.ts';
import { readNumbers } from '../../../scripts/check/text/read-numbers.ts';

const read = (text: string, language = 'en'): readonly string[] =>
  readNumbers(text, language).map((number) => `${number.text} = ${number.values.join(' or ')}`);

describe('digits', () => {
  test.each([
    ['over 400 people', ['400 = 400']],
    ['1,200', ['1,200 = 1200 or 1.2']],
    ['1.500', ['1.500 = 1500 or 1.5']],
    ['1.5', ['1.5 = 1.5']],
    ['1,234,567', ['1,234,567 = 1234567']],
    ['1,234,567.8', ['1,234,567.8 = 1234567.8']],
    ['1\u202f200', ['1\u202f200 = 1200']],
    ['2026-01-12', ['2026 = 2026', '01 = 1', '12 = 12']],
    ['60–70', ['60 = 60', '70 = 70']],
    ['on the 26th', ['26 = 26']],
    ['$3bn and 5k', ['3bn = 3000000000', '5k = 5000']],
    ['$1.5 million', ['1.5 million = 1500000']],
    ['٤٠٠', ['٤٠٠ = 400']],
    ['१२', ['१२ = 12']],
    ['４２', ['４２ = 42']],
    ['½ and 3½', ['½ = 0.5', '3½ = 3.5']],
    ['② Ⅻ', ['② = 2', 'Ⅻ = ']],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});

describe('words', () => {
  test.each([
    ['two hundred and fifty-six', ['two hundred and fifty-six = 256']],
    ['three hundred thousand and four', ['three hundred thousand and four = 300004']],
    ['twenty five two', ['twenty five = 25', 'two = 2']],
    ['two and three', ['two = 2', 'three = 3']],
    ['one hundred, a dozen', ['one hundred = 100', 'a dozen = 12']],
    ['half, twice, double, thrice', ['half = 0.5', 'twice = 2', 'double = 2', 'thrice = 3']],
    ['dozens of', ['dozens = 24']],
    ['one, the first, a second, both, once', []],
    ['someone weighted a network', []],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  test.each([
    ['treinta y cinco mil doscientos', ['treinta y cinco mil doscientos = 35200']],
    ['once y doce', ['once = 11', 'doce = 12']],
    ['una persona', []],
    ['dos millones', ['dos millones = 2000000']],
  ])('in Spanish: %s', (text, numbers) => {
    expect(read(text, 'es-VE')).toEqual(numbers);
  });
});

test('no digit of any script goes unread', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const numbers = readNumbers(text, 'en');
      for (const match of text.matchAll(/\p{N}/gu)) {
        expect(numbers.some(({ start, end }) => start <= match.index && match.index < end)).toBe(
          true,
        );
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('the grammar reads counts as this plain reading does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9_999_999 }), fc.boolean(), (count, grouped) => {
      const printed = grouped ? count.toLocaleString('en-US') : String(count);
      const text = `They said ${printed} people were there.`;
      const [plain] = readNumbers(text, 'en');
      const [mention] = findNumbers(text, 'en');
      expect(plain?.values).toContain(count);
      expect(mention?.value).toBe(count);
    }),
    { seed: 1, numRuns: 200 },
  );
});
