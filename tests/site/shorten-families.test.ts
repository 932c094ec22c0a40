import { expect, test } from 'vitest';
import { shortenFamilies } from '../../scripts/site/shorten-families.ts';

test('shortenFamilies takes the hash from a family wherever it is named', () => {
  expect(
    shortenFamilies(
      'p{font-family:"A 4-783ed7b869795aea",serif}q{font-family:"B-0123456789abcdef"}a{font:1em "A 4-783ed7b869795aea"}',
    ),
  ).toBe('p{font-family:"A 4",serif}q{font-family:"B"}a{font:1em "A 4"}');
});

test('shortenFamilies leaves families that only their hashes keep apart', () => {
  const css = 'p{font:1em "A-783ed7b869795aea"}q{font:1em "A-0123456789abcdef"}';
  expect(shortenFamilies(css)).toBe(css);
});
