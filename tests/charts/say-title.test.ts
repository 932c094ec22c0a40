import { describe, expect, test } from 'vitest';
import { sayTitle } from '../../src/charts/say-title.ts';
import { toSeries } from '../../src/charts/to-series.ts';
import type { Claim } from '../../src/model/claim.ts';
import { claimOf, inputOf, on } from './claim-fixture.ts';

const days = (...values: readonly Partial<Claim>[]): Claim[] =>
  values.map((said, index) =>
    claimOf(`s${index}-n`, { asOf: on(`2026-03-0${index + 1}`), ...said }),
  );
const clash = (kind: 'value' | 'date', ...claims: readonly string[]) => ({
  ...{ id: 'd', measure: 'moved', kind, severity: 'hard' as const, summary: '' },
  claims: [...claims],
});
const title = (claims: readonly Claim[], ...disagreements: ReturnType<typeof clash>[]): string =>
  sayTitle(toSeries(claims), inputOf(claims, disagreements));

describe('a title states what the numbers show', () => {
  test('whose is higher, where two sides exclude one another', () => {
    const claims = days({ value: 300 }, { value: 40, side: 'monitor' });
    expect(title(claims, clash('value', 's0-n', 's1-n'))).toBe(
      'People moved: a higher figure from government than from monitoring groups',
    );
  });

  test('that not all can be right, where the sides are the same', () => {
    const claims = days({ value: 300 }, { value: 40 });
    expect(title(claims, clash('value', 's0-n', 's1-n'))).toBe(
      'People moved: numbers that cannot all be right',
    );
  });

  test('that one number is put at different dates', () => {
    const claims = days({ value: 300 }, { value: 300 });
    expect(title(claims, clash('date', 's0-n', 's1-n'))).toBe(
      'People moved: one number, different dates',
    );
  });

  test('that it rises, where each day’s is at least that of the day before', () => {
    expect(title(days({ value: 3 }, { value: 4 }, { value: 4 }, { value: 9 }))).toBe(
      'People moved: the count rises',
    );
  });

  test('no trend, where a number is open or a day has two', () => {
    const open = { value: 4, low: 4, high: null, modality: 'atLeast' as const };
    const twice = { value: 8, asOf: on('2026-03-03') };
    const counted = 'People moved, as each side counts';
    expect(title(days({ value: 9, side: 'monitor' }, open, { value: 3 }))).toBe(counted);
    expect(title(days({ value: 3, side: 'monitor' }, { value: 4 }, { value: 6 }, twice))).toBe(
      counted,
    );
  });

  test('no sides, where only one is known', () => {
    expect(title(days({ value: 9 }, { value: 3, side: null }, { value: 5 }))).toBe(
      'People moved: the numbers published',
    );
  });

  test('that the sources agree, where several give one number', () => {
    expect(title(days({ value: 9 }, { value: 9, side: 'monitor' }))).toBe(
      'People moved: the sources agree',
    );
  });
});
