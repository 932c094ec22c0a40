/** Finds the day a relative date counts from. */
import type { DaySpan } from '../../../src/model/claim.ts';
import type { DateAnchor } from './date-expression.ts';
import type { Direction } from './choose-year.ts';

export interface DateContext {
  /** The day the text was published (ISO 8601), or `null` where nobody knows. */
  readonly reference: string | null;
  /** Where nobody knows it, a day near which the text was written, from which the year of a month or day is told. */
  readonly near?: string | null;
  /** The last date mentioned before this one. */
  readonly mentioned: DaySpan | null;
  /** The last of those that was a single day. */
  readonly mentionedDay: DaySpan | null;
  /** The next year the text prints. */
  readonly nextYear: number | null;
  /** The very last date, even one mentioned in passing. */
  readonly last: DaySpan | null;
  readonly direction: Direction;
  /** True where the text tells of years long past, so that its dates follow one another and not the day of publication. */
  readonly narrative: boolean;
}

/** Takes what a relative date hangs on, whether it counts in days, and whether it is the very period mentioned ("that year"); gives the day, or `null` where nothing is known. */
export function findAnchor(
  anchor: DateAnchor,
  inDays: boolean,
  context: DateContext,
  isSame = false,
): Temporal.PlainDate | null {
  const { reference, mentioned, mentionedDay, last, narrative } = context;
  // "The same day" after a bare year is no day of that year.
  const vague = inDays && isSame && mentioned !== null && isYear(mentioned) ? null : mentioned;
  const told = (inDays ? mentionedDay : isSame ? last : null) ?? vague;
  const isNear = inDays && mentionedDay !== null && isWithinWeek(mentionedDay.from, reference);
  const isTold = anchor === 'told' ? narrative || isNear : anchor !== 'published';
  const day = isTold ? (told?.from ?? (anchor === 'told' ? reference : null)) : reference;
  return day === null ? null : Temporal.PlainDate.from(day);
}

/** In news "the day" is that of a date just mentioned only where it lies close by. */
function isWithinWeek(day: string, reference: string | null): boolean {
  if (reference === null) return true;
  return Math.abs(Temporal.PlainDate.from(day).until(reference).days) <= 7;
}

function isYear({ from, to }: DaySpan): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
