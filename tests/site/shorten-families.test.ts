import { expect, test } from 'vitest';
import { shortenFamilies } from '../../scripts/site/shorten-families.ts';

test('shortenFamilies takes the hash from a family and its fallback, wherever they are named', () => {
  expect(
    shortenFamilies(
      'p{font-family:"A 4-783ed7b869795aea","A 4-783ed7b869795aea fallback: Arial",serif}q{font-family:"B-0123456789abcdef"}',
    ),
  ).toBe('p{font-family:"A 4","A 4 fallback: Arial",serif}q{font-family:"B"}');
});

test('shortenFamilies leaves families that only their hashes keep apart', () => {
  const css = 'p{font:1em "A-783ed7b869795aea"}q{font:1em "A-0123456789abcdef"}';
  expect(shortenFamilies(css)).toBe(css);
});
