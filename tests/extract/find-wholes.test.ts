/** What is taken from a set: "all but three", "one of them", and one person beside others. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { articleOf } from './article-of.ts';

/** Numbers that stand for what is left of a set or for one person, with their interval and the set's words. */
function takenFrom(text: string, language = 'en'): string[] {
  const claims = extractClaims(articleOf(text, language));
  const printed = new Map(claims.map((claim) => [`of:${claim.id}`, claim.text]));
  return claims
    .filter(({ flags }) => flags.includes('complement') || flags.includes('single'))
    .map(({ text: own, value, low, high, flags }) => {
      const whole = flags.flatMap((flag) => printed.get(flag) ?? []).join();
      return `${own} | ${value} | ${low}..${high} | ${whole}`;
    });
}

test.each([
  ['All but two of the nine sailors were hurt.', ['All but two | null | 7..7 | nine sailors']],
  [
    'The rebels released 21 nurses of the 276 nurses they took. A doctor who saw the nurses after their release said all but three were ill.',
    ['all but three | null | 18..18 | 21 nurses'],
  ],
  [
    'The 31 hostages came home on Monday. All but five were in good health.',
    ['All but five | null | 26..26 | 31 hostages'],
  ],
  ['All but three were hurt.', ['All but three | 3 | 3..3 | ']],
  [
    'The army freed 30 women. One of them was carrying a baby.',
    ['One of them | 1 | 1..1 | 30 women'],
  ],
  ['The army freed 30 women. One of them was the first to speak.', []],
  ['The army freed 30 women. A child was also freed.', ['A child | 1 | 1..1 | ']],
  ['The army freed 30 women. A child cried.', []],
])('%s', (text, expected) => {
  expect(takenFrom(text)).toEqual(expected);
});

test('todos menos cinco', () => {
  const text = 'Los 34 rehenes llegaron el lunes. Todos menos cinco viajaron a la capital.';
  expect(takenFrom(text, 'es')).toEqual(['Todos menos cinco | null | 29..29 | 34 rehenes']);
});
