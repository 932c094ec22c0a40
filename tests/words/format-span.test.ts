import { describe, expect, test } from 'vitest';
import { formatSpan } from '../../src/words/format-span.ts';

describe('formatSpan', () => {
  test.each([
    ['2026-01-13', '2026-01-13', 'plain', 'en-GB', '13 January 2026'],
    ['2026-01-13', '2026-01-13', 'weekday', 'en-GB', 'Tuesday 13 January 2026'],
    ['2026-01-13', '2026-01-13', 'short', 'en-GB', '13 January'],
    ['2026-01-13', '2026-01-13', 'plain', 'es', '13 de enero de 2026'],
    ['2024-01-01', '2024-12-31', 'plain', 'en-GB', '2024'],
    ['2024-02-01', '2024-02-29', 'weekday', 'en-GB', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'plain', 'en-GB', 'February 2023'],
  ] as const)('%s to %s, %s, in %s', (from, to, style, language, expected) => {
    expect(formatSpan({ from, to }, language, style).replace(',', '')).toBe(expected);
  });

  test('a span names what its ends share once', () => {
    const span = { from: '2026-01-08', to: '2026-01-13' };
    expect(formatSpan(span, 'en-GB', 'weekday')).toMatch(/^8\s?–\s?13 January 2026$/u);
  });
});
