import { expect, test } from 'vitest';
import { areFarLimits } from '../../scripts/reconcile/are-far-limits.ts';
import type { Modality } from '../../src/model/claim.ts';
import { makeClaim } from './make-claim.ts';

const claim = (modality: Modality, value: number | null) =>
  makeClaim({ source: 'post', text: 'n', sentence: 'n', modality, value, low: value, high: value });

test.each([
  ['up to 44 million', 'fewer than 400,000', claim('upTo', 44e6), claim('lessThan', 4e5), true],
  ['up to 300', 'up to 100', claim('upTo', 300), claim('upTo', 100), true],
  ['up to 299', 'up to 100', claim('upTo', 299), claim('upTo', 100), false],
  ['up to 300', '100', claim('upTo', 300), claim('exact', 100), false],
  ['300', '100', claim('exact', 300), claim('exact', 100), false],
  ['over 300', 'up to 100', claim('moreThan', 300), claim('upTo', 100), false],
  ['up to 300', 'up to 0', claim('upTo', 300), claim('upTo', 0), false],
  ['up to 300', 'many', claim('upTo', 300), claim('vague', null), false],
])('%s and %s, in either order', (_first, _second, a, b, far) => {
  expect(areFarLimits(a, b)).toBe(far);
  expect(areFarLimits(b, a)).toBe(far);
});
