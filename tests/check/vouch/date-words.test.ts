import { describe, expect, test } from 'vitest';
import { dateWords } from '../../../scripts/check/vouch/date-words.ts';
import { explainNumbers } from '../../../scripts/check/vouch/unexplained-numbers.ts';

function states(text: string, from: string, to: string, language = 'en'): boolean {
  const facts = dateWords({ from, to }, language).map((words) => ({ by: 'x', ...words }));
  return explainNumbers(text, language, facts).unexplained.length === 0;
}

describe('dateWords', () => {
  test.each([
    '12 January 2026',
    'January 12, 2026',
    'Monday 12 January',
    'Mon, Jan 12, 2026',
    'the 12th of January, 2026',
    '2026-01-12',
    '12/01/2026',
    '1/12/2026',
    'Jan. 12',
  ])('%s is 2026-01-12', (text) => {
    expect(states(text, '2026-01-12', '2026-01-12')).toBe(true);
    expect(states(text, '2026-01-13', '2026-01-13')).toBe(false);
    expect(states(text, '2025-01-12', '2025-01-12')).toBe(!/\d{4}/.test(text));
  });

  test.each([
    '12–13 January 2026',
    '12 to 13 January',
    'January 12–13, 2026',
    '12 January and 13 January',
  ])('%s is a span', (text) => {
    expect(states(text, '2026-01-12', '2026-01-13')).toBe(true);
    expect(states(text, '2026-01-12', '2026-01-14')).toBe(false);
    expect(states(text.replace('12', '13'), '2026-01-12', '2026-01-13')).toBe(false);
  });

  test('over two months and two years', () => {
    expect(states('29 January to 2 February 2026', '2026-01-29', '2026-02-02')).toBe(true);
    expect(states('31 December 2025 – 2 January 2026', '2025-12-31', '2026-01-02')).toBe(true);
  });

  test('from a year on, which is no day of it', () => {
    expect(states('2009–Oct 14, 2016', '2009-01-01', '2016-10-14')).toBe(true);
    expect(states('2008–Oct 14, 2016', '2009-01-01', '2016-10-14')).toBe(false);
    expect(states('2009–Oct 14, 2016', '2009-01-02', '2016-10-14')).toBe(false);
  });

  test('a whole year is its year, a whole month its month and year', () => {
    expect(states('2024', '2024-01-01', '2024-12-31')).toBe(true);
    expect(states('1 January 2024', '2024-01-01', '2024-12-31')).toBe(false);
    expect(states('2019–2024', '2019-01-01', '2024-12-31')).toBe(true);
    expect(states('January 2026', '2026-01-01', '2026-01-31')).toBe(true);
    expect(states('31 January 2026', '2026-01-01', '2026-01-31')).toBe(false);
  });

  test('in the language of the page', () => {
    expect(states('lunes, 12 de enero de 2026', '2026-01-12', '2026-01-12', 'es')).toBe(true);
    expect(states('12 janvier 2026', '2026-01-12', '2026-01-12', 'fr')).toBe(true);
    expect(states('12 enero', '2026-02-12', '2026-02-12', 'es')).toBe(false);
  });

  test('what is no date is written in no way', () => {
    expect(dateWords({ from: '2026-02-31', to: '2026-02-31' }, 'en')).toEqual([]);
  });
});
