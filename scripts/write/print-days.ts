/** Prints days in full, as the gate reads them back. */
import type { DaySpan } from '../../src/model/claim.ts';

/**
 * Gives "13 January 2026", a month and its year for a whole month, the year for a whole year, both ends for other spans.
 *
 * @param days - both included
 * @param language - BCP 47
 */
export function printDays(days: DaySpan, language: string): string {
  const { from, to } = days;
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(isYear(days) ? {} : { month: 'long' }),
    ...(isWhole(days) ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return from === to || isWhole(days)
    ? format.format(utc(from))
    : format.formatRange(utc(from), utc(to));
}

/** True for a month or a year from its first day to its last. */
export function isWhole(days: DaySpan): boolean {
  const { from, to } = days;
  return isYear(days) || (from.endsWith('-01') && to === lastOfMonth(from));
}

function isYear({ from, to }: DaySpan): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

function lastOfMonth(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString();
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
