import { expect, test } from 'vitest';
import { areFarLimits, isFarBelowLimit } from '../../scripts/reconcile/are-far-limits.ts';
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

test.each([
  ['up to 60 million', '25 million', claim('upTo', 60e6), claim('exact', 25e6), true],
  ['up to 60', 'about 20', claim('upTo', 60), claim('about', 20), true],
  ['up to 60', '31', claim('upTo', 60), claim('exact', 31), false],
  ['up to 60', 'over 10', claim('upTo', 60), claim('moreThan', 10), false],
  ['up to 60', 'up to 20', claim('upTo', 60), claim('upTo', 20), false],
  ['60', '25', claim('exact', 60), claim('exact', 25), false],
])('%s is a limit far above %s: %s', (_limit, _number, a, b, far) => {
  expect(isFarBelowLimit(a, b)).toBe(far);
  expect(isFarBelowLimit(b, a)).toBe(far);
});
