/** Chooses the year of a day or month that was printed without one. */
import type { DaySpan } from '../../../src/model/claim.ts';

/** Which way from the reference the words point, or `null` where they do not say. */
export type Direction = 'past' | 'future' | null;

/** How much farther a year may lie for the verb's sake; where no verb speaks, news looks back. */
const against = 20;
const ahead = 2;

/** Takes the span a year would give and the day to count from; gives the nearest, verbs considered, or `null` where no year has such a day. */
export function chooseYear(
  spanIn: (year: number) => DaySpan | null,
  reference: Temporal.PlainDate,
  direction: Direction,
): DaySpan | null {
  const day = reference.toString();
  return pickLeast(spanIn, reference.year, (span) => {
    if (span.from <= day && day <= span.to) return 0;
    const isAhead = span.from > day;
    const distance = isAhead ? daysBetween(day, span.from) : daysBetween(span.to, day);
    if (direction === null) return isAhead ? ahead * distance : distance;
    return (direction === 'future') === isAhead ? distance : against * distance;
  });
}

/** In a narrative a date without a year follows the last one mentioned, seldom goes back, and seldom passes the next year printed. */
export function followYear(
  spanIn: (year: number) => DaySpan | null,
  mentioned: DaySpan,
  { nextYear, reference }: { readonly nextYear: number | null; readonly reference: string | null },
): DaySpan | null {
  const { year } = Temporal.PlainDate.from(mentioned.from);
  const isYear = mentioned.from.endsWith('-01-01') && mentioned.to.endsWith('-12-31');
  if (isYear)
    return spanIn(year) ?? chooseYear(spanIn, Temporal.PlainDate.from(mentioned.to), null);
  return pickLeast(spanIn, year, (span) => {
    const distance = daysBetween(mentioned.from, span.from);
    const passesNext = nextYear !== null && nextYear >= year && parseInt(span.from, 10) > nextYear;
    const isBeyond = passesNext || (reference !== null && span.from > reference);
    return (isBeyond ? 4 : 1) * (distance >= 0 ? distance : -2 * distance);
  });
}

/** Leap days and weekdays fit only some years, so the search goes a few years each way. */
const years = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

function pickLeast(
  spanIn: (year: number) => DaySpan | null,
  year: number,
  cost: (span: DaySpan) => number,
): DaySpan | null {
  let best: DaySpan | null = null;
  let least = Infinity;
  for (const shift of years) {
    if (best !== null && Math.abs(shift) > 1) break;
    const span = spanIn(year + shift);
    const at = span ? cost(span) : Infinity;
    if (at < least) [best, least] = [span, at];
  }
  return best;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
