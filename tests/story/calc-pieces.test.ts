import { describe, expect, test } from 'vitest';
import { calcPieces, claimsOf } from '../../src/story/calc-pieces.ts';
import { english } from '../../src/words/english.ts';

describe('claimsOf', () => {
  test('leaves operators and parentheses aside', () => {
    expect(claimsOf('(a-1 + b-2.5) * c-3-4')).toEqual(['a-1', 'b-2.5', 'c-3-4']);
  });

  test('a name before a parenthesis is no claim', () => {
    expect(claimsOf('share(a-1, max(b-2, sum))')).toEqual(['a-1', 'b-2', 'sum']);
  });
});

test.each([
  ['a-1 - b-2', 'a-1 − b-2'],
  ['(a-1 - b-2) / c-3', '( a-1 − b-2 ) ÷ c-3'],
  ['share(a-1, b-2)', 'the share of a-1 in b-2'],
  ['difference(a-1, b-2)', 'the difference between a-1 and b-2'],
  ['days(a-1, b-2)', 'the days from a-1 to b-2'],
  ['sum(a-1, b-2, c-3) * d-4', 'the sum of a-1 and b-2 and c-3 × d-4'],
  ['share(a-1, sum(b-2, c-3))', 'the share of a-1 in the sum of ( b-2 and c-3 )'],
])('calcPieces: %s reads "%s"', (expression, said) => {
  const pieces = calcPieces(expression, english.calc);
  expect(pieces.map((piece) => ('claim' in piece ? piece.claim : piece.said)).join(' ')).toBe(said);
});
