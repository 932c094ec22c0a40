import { describe, expect, test } from 'vitest';
import { findDates } from '../../scripts/grammar/find-dates.ts';
import { resolveDate } from '../../scripts/grammar/resolve-date.ts';
import type { DateContext } from '../../scripts/grammar/dates/find-anchor.ts';

const tuesday: DateContext = {
  reference: '2026-01-13',
  mentioned: null,
  mentionedDay: null,
  last: null,
  nextYear: null,
  direction: null,
  narrative: false,
};

function resolve(text: string, context: Partial<DateContext> = {}, language = 'en') {
  const [expression] = findDates(text, language);
  if (!expression) throw new Error(`no date: ${text}`);
  return resolveDate(expression, { ...tuesday, ...context });
}

const days = (text: string, context: Partial<DateContext> = {}, language = 'en') => {
  const { event } = resolve(text, context, language);
  return event && `${event.from}/${event.to}`;
};

describe('an expression that names its days needs no reference', () => {
  test.each([
    ['8 January 2026', '2026-01-08/2026-01-08'],
    ['12–13 January 2026', '2026-01-12/2026-01-13'],
    ['February 2024', '2024-02-01/2024-02-29'],
    ['2024', '2024-01-01/2024-12-31'],
    ['the start of 2024', '2024-01-01/2024-12-31'],
    ['2004-05', '2004-01-01/2005-12-31'],
    ['the 1990s', '1990-01-01/1999-12-31'],
    ['the second quarter of 2025', '2025-04-01/2025-06-30'],
    ['the winter of 2019', '2019-12-01/2020-02-29'],
  ])('%s', (text, expected) => {
    expect(days(text, { reference: null })).toBe(expected);
    expect(resolve(text, { reference: null }).how).toBe('explicit');
  });
});

describe('a relative expression counts from the day of publication', () => {
  test.each([
    ['today', '2026-01-13/2026-01-13'],
    ['yesterday', '2026-01-12/2026-01-12'],
    ['last week', '2026-01-05/2026-01-11'],
    ['this week', '2026-01-12/2026-01-18'],
    ['last month', '2025-12-01/2025-12-31'],
    ['the beginning of this year', '2026-01-01/2026-12-31'],
    ['five days ago', '2026-01-08/2026-01-08'],
    ['a week ago', '2026-01-06/2026-01-06'],
    ['two years ago', '2024-01-01/2024-12-31'],
    ['a decade ago', '2016-01-01/2016-12-31'],
    ['recent days', '2026-01-07/2026-01-13'],
    ['the past nine days', '2026-01-05/2026-01-13'],
    ['the weekend', '2026-01-10/2026-01-11'],
    ['last summer', '2025-06-01/2025-08-31'],
    ['last December', '2025-12-01/2025-12-31'],
    ['next March', '2026-03-01/2026-03-31'],
    ['the third quarter of last year', '2025-07-01/2025-09-30'],
  ])('%s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test('without it the days are unknown', () => {
    expect(resolve('last week', { reference: null }).event).toBeNull();
  });
});

describe('a weekday goes the way of its verb', () => {
  test.each([
    ['Thursday', null, '2026-01-08/2026-01-08'],
    ['Tuesday', 'past', '2026-01-13/2026-01-13'],
    ['Thursday', 'future', '2026-01-15/2026-01-15'],
    ['last Tuesday', null, '2026-01-06/2026-01-06'],
    ['next Tuesday', null, '2026-01-20/2026-01-20'],
    ['this Friday', null, '2026-01-16/2026-01-16'],
  ] as const)('%s (%s)', (text, direction, expected) => {
    expect(days(text, { direction })).toBe(expected);
  });
});

describe('a day or month without its year', () => {
  test.each([
    ['in December', null, '2025-12-01/2025-12-31'],
    ['in March', 'future', '2026-03-01/2026-03-31'],
    ['on January 19', 'past', '2026-01-19/2026-01-19'],
    ['on July 4', 'past', '2025-07-04/2025-07-04'],
    ['Dec 30', null, '2025-12-30/2025-12-30'],
    ['on February 29', null, '2024-02-29/2024-02-29'],
    ['Saturday, January 24', null, '2026-01-24/2026-01-24'],
  ] as const)('%s (%s)', (text, direction, expected) => {
    expect(days(text, { direction })).toBe(expected);
  });

  test('follows the dates before it in a history', () => {
    const mentioned = { from: '1941-12-07', to: '1941-12-07' };
    expect(days('in January', { mentioned, narrative: true })).toBe('1942-01-01/1942-01-31');
    expect(days('in November', { mentioned, narrative: true })).toBe('1941-11-01/1941-11-30');
  });
});

describe('some expressions hang on the last date mentioned', () => {
  const mentioned = { from: '2026-01-08', to: '2026-01-08' };
  test.each([
    ['the following week', '2026-01-12/2026-01-18'],
    ['the next day', '2026-01-09/2026-01-09'],
    ['that year', '2026-01-01/2026-12-31'],
    ['twelve days later', '2026-01-20/2026-01-20'],
    ['the 28th of that month', '2026-01-28/2026-01-28'],
    ['the same period last year', '2025-01-08/2025-01-08'],
  ])('%s', (text, expected) => {
    expect(days(text, { mentioned, mentionedDay: mentioned })).toBe(expected);
  });

  test('and mean nothing without one', () => {
    expect(days('twelve days later')).toBeNull();
  });
});

describe('what contradicts the calendar is said', () => {
  test.each([
    ['Wednesday, January 23rd, 2026', '2026-01-23/2026-01-23', ['slip:weekday']],
    ['30 February 2026', null, ['slip:impossible']],
    ['Feb. 30', null, ['slip:impossible']],
    ['February 29, 2025', null, ['slip:impossible']],
    ['Friday, January 23rd, 2026', '2026-01-23/2026-01-23', []],
  ])('%s', (text, expected, flags) => {
    expect(days(text)).toBe(expected);
    expect(resolve(text).flags).toEqual(flags);
  });
});

describe('Spanish', () => {
  test.each([
    ['el 13 de enero de 2026', '2026-01-13/2026-01-13'],
    ['la semana pasada', '2026-01-05/2026-01-11'],
    ['el pasado jueves', '2026-01-08/2026-01-08'],
    ['el próximo viernes', '2026-01-16/2026-01-16'],
    ['hace cinco días', '2026-01-08/2026-01-08'],
    ['el segundo trimestre de 2025', '2025-04-01/2025-06-30'],
    ['03/04/2025', '2025-04-03/2025-04-03'],
  ])('%s', (text, expected) => {
    expect(days(text, {}, 'es')).toBe(expected);
  });
});

describe('French', () => {
  test.each([
    ['le 1er mai 2025', '2025-05-01/2025-05-01'],
    ['mardi 13 janvier', '2026-01-13/2026-01-13'],
    ['la semaine dernière', '2026-01-05/2026-01-11'],
    ['l’an dernier', '2025-01-01/2025-12-31'],
    ['il y a cinq jours', '2026-01-08/2026-01-08'],
    ['aujourd’hui', '2026-01-13/2026-01-13'],
    ['début 2024', '2024-01-01/2024-12-31'],
  ])('%s', (text, expected) => {
    expect(days(text, {}, 'fr')).toBe(expected);
  });
});
