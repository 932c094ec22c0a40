import { expect, test } from 'vitest';
import { findParts } from '../../scripts/reconcile/find-parts.ts';
import { makeClaim } from './make-claim.ts';

const sentence = 'Rescuers counted 41 sailors by noon, with 24 taken off overnight.';
const of = (value: number, attributedTo: string | null) =>
  makeClaim({ source: 'wire', text: String(value), sentence, value, attributedTo });

test('two numbers of one party in one sentence: the smaller is part of the larger', () => {
  const [whole, part] = [of(41, 'Rescuers'), of(24, 'Rescuers')];
  expect([...findParts([whole, part])]).toEqual([[part, whole]]);
});

test('where nobody is said to give them, the numbers may as well be rivals', () => {
  expect(findParts([of(41, null), of(24, null)]).size).toBe(0);
});

test('two parties give two counts, not a whole and its part', () => {
  expect(findParts([of(41, 'Rescuers'), of(24, 'The harbor board')]).size).toBe(0);
});

test('two numbers side by side are no whole and part', () => {
  const both = 'Rescuers counted 41 sailors here and 24 sailors elsewhere.';
  const side = (value: number) =>
    makeClaim({
      source: 'wire',
      text: `${value} sailors`,
      sentence: both,
      value,
      attributedTo: 'Rescuers',
    });
  expect(findParts([side(41), side(24)]).size).toBe(0);
});
