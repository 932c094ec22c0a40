import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markQuote } from '../../src/story/mark-quote.ts';
import { makeClaim } from './make-claim.ts';

const { quote } = makeClaim({ id: 'any' });

describe('markQuote', () => {
  test('cuts a sentence at its claims', () => {
    const claims = [makeClaim({ id: 'b', start: 13, end: 16 }), makeClaim({ id: 'a' })];
    const parts = markQuote(quote, claims);
    expect(parts.map(({ text, claims: stated }) => [text, stated.map(({ id }) => id)])).toEqual([
      ['120 boats', ['a']],
      [' of ', []],
      ['300', ['b']],
      [' lay idle.', []],
    ]);
  });

  test('lets claims that overlap share a part', () => {
    const claims = [
      makeClaim({ id: 'a', start: 0, end: 9 }),
      makeClaim({ id: 'b', start: 4, end: 16 }),
    ];
    const [first] = markQuote(quote, claims);
    expect(first?.text).toBe('120 boats of 300');
    expect(first?.claims.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('leaves out claims of other sentences', () => {
    const [only, ...others] = markQuote(quote, [makeClaim({ id: 'a', start: 20, end: 40 })]);
    expect([only?.text, others]).toEqual([quote.exact, []]);
  });

  test('loses no character, whatever the claims', () => {
    const place = fc.tuple(fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const claims = places.map(([a, b], index) =>
          makeClaim({ id: `c${index}`, start: Math.min(a, b), end: Math.max(a, b) + 1 }),
        );
        const parts = markQuote(quote, claims);
        expect(parts.map(({ text }) => text).join('')).toBe(quote.exact);
      }),
      { seed: 7 },
    );
  });
});
