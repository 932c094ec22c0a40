/** Prints days in full, as a reader of the page's language writes them. */
import type { DaySpan } from '../model/claim.ts';

/** `plain` is day, month and year; `weekday` adds the weekday to a single day; `short` leaves the year out. */
export type DayStyle = 'plain' | 'weekday' | 'short';

const options: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'long' },
};

/**
 * Gives "13 January 2026", "8–13 January 2026", "January 2026" for a whole month, "2024" for a whole year.
 *
 * @param language - BCP 47
 */
export function formatSpan({ from, to }: DaySpan, language: string, style: DayStyle): string {
  const print = (own: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...own, timeZone: 'UTC' }).format(utc(from));
  if (from === to) return print(options[style]);
  const last = Temporal.PlainDate.from(to);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (sameYear && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return print({ year: 'numeric' });
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && last.day === last.daysInMonth)
    return print({ month: 'long', year: 'numeric' });
  return new Intl.DateTimeFormat(language, {
    ...options[style === 'weekday' ? 'plain' : style],
    timeZone: 'UTC',
  }).formatRange(utc(from), utc(to));
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
