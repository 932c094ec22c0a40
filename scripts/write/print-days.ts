/** Prints days in full, as the gate reads them back. */
import type { DaySpan } from '../../src/model/claim.ts';

/**
 * Gives "13 January 2026", a month and its year for a whole month, the year for a whole year, both ends for other spans.
 *
 * @param days - both included
 * @param language - BCP 47
 */
export function printDays({ from, to }: DaySpan, language: string): string {
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  const isMonth = from.endsWith('-01') && to === lastOfMonth(from);
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(isYear ? {} : { month: 'long' }),
    ...(isYear || isMonth ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const isOne = from === to || isYear || isMonth;
  return isOne ? format.format(utc(from)) : format.formatRange(utc(from), utc(to));
}

function lastOfMonth(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString();
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
