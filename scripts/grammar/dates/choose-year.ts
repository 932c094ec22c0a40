/** Chooses the year of a day or month that was printed without one. */
import type { DaySpan } from '../../../src/model/claim.ts';

/** Which way from the reference the words point, or `null` where they do not say. */
export type Direction = 'past' | 'future' | null;

/**
 * Takes the span a year would give and the day to count from. News looks back unless its verbs look forward; without a verb a single
 * day goes to the nearest year, a longer period to the last one that has begun. Gives `null` where no year has such a day.
 */
export function chooseYear(
  spanIn: (year: number) => DaySpan | null,
  reference: Temporal.PlainDate,
  direction: Direction,
): DaySpan | null {
  const spans = [-1, 0, 1, -2, 2, -3, -4, 4]
    .map((shift) => spanIn(reference.year + shift))
    .filter((span) => span !== null);
  const day = reference.toString();
  const near = spans.slice(0, 3);
  const past = near
    .filter(({ from }) => from <= day)
    .sort(byStart)
    .at(-1);
  const future = near.filter(({ to }) => to >= day).sort(byStart)[0];
  if (direction === 'past') return past ?? spans[0] ?? null;
  if (direction === 'future') return future ?? spans[0] ?? null;
  const isDay = past ? past.from === past.to : false;
  if (!isDay || !future || !past) return past ?? future ?? spans[0] ?? null;
  return daysBetween(day, future.from) < daysBetween(past.from, day) / 2 ? future : past;
}

/** In a narrative a date without a year follows the last one mentioned, seldom goes back. */
export function followYear(
  spanIn: (year: number) => DaySpan | null,
  mentioned: DaySpan,
): DaySpan | null {
  const { year } = Temporal.PlainDate.from(mentioned.from);
  if (mentioned.from.slice(5) === '01-01' && mentioned.to.slice(5) === '12-31') return spanIn(year);
  let best: DaySpan | null = null;
  let least = Infinity;
  for (const span of [spanIn(year), spanIn(year + 1), spanIn(year - 1)]) {
    if (!span) continue;
    const distance = daysBetween(mentioned.from, span.from);
    const cost = distance >= 0 ? distance : -2 * distance;
    if (cost < least) [best, least] = [span, cost];
  }
  return best;
}

function byStart(a: DaySpan, b: DaySpan): number {
  return a.from < b.from ? -1 : 1;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
