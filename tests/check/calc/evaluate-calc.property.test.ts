/** Interval arithmetic is sound: whatever numbers stand within the operands, the result holds theirs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateCalc } from '../../../scripts/check/calc/evaluate-calc.ts';
import { atLeast, atMost, between, makeAmounts } from './make-amounts.ts';
import type { Stated } from './make-amounts.ts';

/** An expression, and what it gives for one choice of numbers, told independently. */
interface Case {
  readonly text: string;
  readonly value: number;
  readonly claims: Readonly<Record<string, Stated>>;
}

const numbers = fc.integer({ min: -60, max: 60 });
let made = 0;

/** A claim with a number that lies within it. */
const claims: fc.Arbitrary<Case> = fc
  .record({ a: numbers, b: numbers, c: numbers, open: fc.constantFrom('low', 'high', 'none') })
  .map(({ a, b, c, open }) => {
    const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
    const stated = { low: atMost(high), high: atLeast(low), none: between(low, high) }[open];
    made += 1;
    const id = `c-${String(made)}`;
    return { text: id, value, claims: { [id]: { ...stated, kind: 'multiplier' } } };
  });

type Step = readonly [
  join: (a: string, b: string) => string,
  work: (a: number, b: number) => number,
];
const steps: readonly Step[] = [
  [(a, b) => `(${a} + ${b})`, (a, b) => a + b],
  [(a, b) => `(${a} - ${b})`, (a, b) => a - b],
  [(a, b) => `(${a} * ${b})`, (a, b) => a * b],
  [(a, b) => `(${a} / ${b})`, (a, b) => a / b],
  [(a, b) => `sum(${a}, ${b})`, (a, b) => a + b],
  [(a, b) => `difference(${a}, ${b})`, (a, b) => Math.abs(a - b)],
  [(a, b) => `ratio(${a}, ${b})`, (a, b) => a / b],
  [(a, b) => `min(${a}, ${b})`, (a, b) => Math.min(a, b)],
  [(a, b) => `max(${a}, ${b})`, (a, b) => Math.max(a, b)],
];
const { expression } = fc.letrec<{ expression: Case }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    claims,
    fc
      .tuple(fc.constantFrom(...steps), tie('expression'), tie('expression'))
      .map(([[join, work], a, b]) => ({
        text: join(a.text, b.text),
        value: work(a.value, b.value),
        claims: { ...a.claims, ...b.claims },
      })),
  ),
}));

test('the result holds what any numbers within the operands give', () => {
  let worked = 0;
  fc.assert(
    fc.property(expression, ({ text, value, claims: stated }) => {
      const result = evaluateCalc(text, makeAmounts(stated));
      if (!('meaning' in result)) {
        expect(result).toEqual({ error: 'division by what may be zero' });
        return;
      }
      worked += 1;
      const { low, high } = result.meaning;
      const slack = 1e-9 * Math.max(1, Math.abs(value));
      expect(value).toBeGreaterThanOrEqual((low ?? -Infinity) - slack);
      expect(value).toBeLessThanOrEqual((high ?? Infinity) + slack);
    }),
    { numRuns: 5000, seed: 11 },
  );
  expect(worked).toBeGreaterThan(3000);
});
