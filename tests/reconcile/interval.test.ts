import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areRoundings,
  excludeEachOther,
  intervalOf,
  isSameNumber,
} from '../../scripts/reconcile/interval.ts';
import type { Modality } from '../../src/model/claim.ts';
import { makeClaim } from './make-claim.ts';

const claim = (modality: Modality, value: number | null, low = value, high = value) =>
  makeClaim({ source: 'post', text: 'n', sentence: 'n', modality, value, low, high });

describe('intervalOf', () => {
  test.each([
    [claim('exact', 40), { low: 40, high: 40 }],
    [claim('moreThan', 40), { low: 40, high: Infinity }],
    [claim('atLeast', 40), { low: 40, high: Infinity }],
    [claim('upTo', 40), { low: -Infinity, high: 40 }],
    [claim('about', 40), { low: 36, high: 44 }],
    [claim('nearly', 40), { low: 36, high: 40 }],
    [claim('range', null, 60, 70), { low: 60, high: 70 }],
    [claim('vague', null, 24, null), { low: 24, high: Infinity }],
    [claim('vague', null, null, 24), { low: -Infinity, high: 24 }],
    [claim('vague', null), null],
    [claim('range', 65, 60, 70), { low: 60, high: 70 }],
    [claim('vague', 24, null, null), { low: 24, high: 24 }],
    [claim('exact', 40, null, null), { low: 40, high: 40 }],
  ])('follows the modality (%#)', (one, interval) => {
    expect(intervalOf(one)).toEqual(interval);
  });
});

describe('excludeEachOther', () => {
  test.each([
    ['over 400', 'sixty to seventy', claim('moreThan', 400), claim('range', null, 60, 70), true],
    ['over 200', '276', claim('moreThan', 200), claim('exact', 276), false],
    ['about 800', 'at least 800', claim('about', 800), claim('atLeast', 800), false],
    ['under 400,000', 'over 15 million', claim('lessThan', 4e5), claim('moreThan', 15e6), true],
    ['145 million', '145.5 million', claim('exact', 145e6), claim('exact', 145_500_000), false],
    ['143 million', '145.5 million', claim('exact', 143e6), claim('exact', 145_500_000), true],
    ['many', '41', claim('vague', null), claim('exact', 41), false],
    ['41', 'many', claim('exact', 41), claim('vague', null), false],
    ['many', 'some', claim('vague', null), claim('vague', null), false],
    ['116', '41', claim('exact', 116), claim('exact', 41), true],
  ])('%s and %s', (_first, _second, a, b, excluded) => {
    expect(excludeEachOther(a, b)).toBe(excluded);
  });

  test('does not depend on the order, and nothing excludes itself', () => {
    const modality = fc.constantFrom<Modality>('exact', 'about', 'moreThan', 'upTo', 'nearly');
    const any = fc.tuple(modality, fc.nat(1e7)).map(([how, value]) => claim(how, value));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(excludeEachOther(a, b)).toBe(excludeEachOther(b, a));
        expect(excludeEachOther(a, a)).toBe(false);
      }),
      { seed: 7 },
    );
  });
});

describe('areRoundings', () => {
  test.each([
    [104_000, 103_870, true],
    [104_000, 103_400, false],
    [700, 696, true],
    [700, 690, false],
    [40, 41, false],
    [41, 41, false],
    [0, 1, false],
    [700, 700, false],
    [41, 41.3, false],
    [1.5, 1.2, false],
  ])('%d and %d: %s', (a, b, rounded) => {
    expect(areRoundings(claim('exact', a), claim('exact', b))).toBe(rounded);
  });
});

describe('isSameNumber', () => {
  test.each([
    ['40', '40', claim('exact', 40), claim('moreThan', 40), true],
    ['40', '41', claim('exact', 40), claim('exact', 41), false],
    ['40', '40 to 50', claim('exact', 40), claim('range', null, 40, 50), false],
    ['40 to 50', '40', claim('range', null, 40, 50), claim('exact', 40), false],
    ['60 to 70', '60 to 70', claim('range', null, 60, 70), claim('range', null, 60, 70), true],
    ['60 to 70', '60 to 80', claim('range', null, 60, 70), claim('range', null, 60, 80), false],
    ['50 to 70', '60 to 70', claim('range', null, 50, 70), claim('range', null, 60, 70), false],
  ])('%s and %s', (_first, _second, a, b, same) => {
    expect(isSameNumber(a, b)).toBe(same);
  });
});
