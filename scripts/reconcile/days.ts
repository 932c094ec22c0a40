/** Arithmetic on spans of ISO days. */
import type { DaySpan } from '../../src/model/claim.ts';

/** Days from the end of the earlier span to the start of the later; zero or less where they touch or overlap. */
export function daysBetween(a: DaySpan, b: DaySpan): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return dayNumber(second.from) - dayNumber(first.to);
}

/** Days a span covers, both ends included. */
export function lengthOf({ from, to }: DaySpan): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** True where both spans are known and share no day. */
export function excludesInTime(a: DaySpan | null, b: DaySpan | null): boolean {
  return a !== null && b !== null && daysBetween(a, b) > 0;
}

/** Days since 1970-01-01. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
