import { describe, expect, test } from 'vitest';
import { chartWords } from '../../src/charts/chart-words.ts';
import { formatClaim, formatDays } from '../../src/charts/format-claim.ts';
import type { Claim } from '../../src/model/claim.ts';
import { claimOf } from './claim-fixture.ts';

describe('formatClaim prints the number with its hedge', () => {
  test.each<[string, Partial<Claim>]>([
    ['12', {}],
    ['over 400', { value: 400, low: 400, high: null, modality: 'moreThan' }],
    ['at least 1,200', { value: 1200, low: 1200, high: null, modality: 'atLeast' }],
    ['up to 9', { value: 9, low: null, high: 9, modality: 'upTo' }],
    ['about 800', { value: 800, modality: 'about' }],
    ['60 to 70', { value: null, low: 60, high: 70, modality: 'range' }],
    ['12%', { unit: '%', kind: 'percent' }],
    ['$1.5m', { value: 1_500_000, unit: 'USD', kind: 'money' }],
    ['1,051,635', { value: 1_051_635 }],
    ['£300', { value: 300, unit: 'GBP', kind: 'money' }],
  ])('%s', (printed, said) => {
    expect(formatClaim(claimOf('a', said), 'en-GB', chartWords('en')).replace('US$', '$')).toBe(
      printed,
    );
  });

  test('a vague claim keeps its own words', () => {
    const vague = claimOf('a', {
      value: null,
      low: 24,
      high: null,
      modality: 'vague',
      text: 'dozens',
    });
    expect(formatClaim(vague, 'en-GB', chartWords('en'))).toBe('dozens');
  });

  test('in Spanish the hedge and the separators are Spanish', () => {
    const claim = claimOf('a', { value: 12500, low: 12500, high: null, modality: 'moreThan' });
    expect(formatClaim(claim, 'es', chartWords('es'))).toBe('más de 12.500');
  });
});

describe('formatDays prints a span of days as a reader writes it', () => {
  test.each([
    ['2026-01-13', '2026-01-13', 'tick', 'en-GB', '13 Jan'],
    ['2026-01-13', '2026-01-13', 'tickYear', 'en-GB', '13 Jan 2026'],
    ['2026-01-12', '2026-01-13', 'tick', 'en-GB', '12–13 Jan'],
    ['2026-01-30', '2026-02-02', 'tick', 'en-GB', '30 Jan–2 Feb'],
    ['2026-01-01', '2026-01-31', 'tick', 'en-GB', 'Jan 2026'],
    ['2024-01-01', '2024-12-31', 'tick', 'en-GB', '2024'],
    ['2009-01-01', '2016-10-14', 'tickYear', 'en-GB', '2009–14 Oct 2016'],
    ['2026-01-13', '2026-01-13', 'plain', 'en-GB', '13 January 2026'],
    ['2026-01-13', '2026-01-13', 'weekday', 'en-GB', 'Tuesday 13 January 2026'],
    ['2026-01-13', '2026-01-13', 'short', 'en-GB', '13 January'],
    ['2026-01-13', '2026-01-13', 'plain', 'es', '13 de enero de 2026'],
    ['2024-02-01', '2024-02-29', 'weekday', 'en-GB', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'plain', 'en-GB', 'February 2023'],
  ] as const)('%s to %s, %s, in %s', (from, to, style, locale, printed) => {
    expect(formatDays({ from, to }, locale, style).replace(',', '')).toBe(printed);
  });

  test('a span names what its ends share once', () => {
    const span = { from: '2026-01-08', to: '2026-01-13' };
    expect(formatDays(span, 'en-GB', 'weekday')).toMatch(/^8\s?–\s?13 January 2026$/u);
  });
});
