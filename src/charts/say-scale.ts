/** Says in an attribute of a drawing what its places mean, so that a program can tell whether a mark stands where its number does. */
import { valueExtent, type MarkedClaim } from './to-series.ts';
import { isLogarithmic } from './value-scale.ts';

/**
 * Gives the scale of numbers as `linear 0:290 400:30` or `log …`: two numbers, each with its place in pixels.
 *
 * @param along - as `valueScale` gives it for these marks
 */
export function sayValues(
  series: readonly Pick<MarkedClaim, 'claim'>[],
  along: (value: number) => number,
): string {
  const isLog = isLogarithmic(series);
  const [least, greatest] = valueExtent(series);
  const from = isLog ? least : Math.min(0, least);
  const to = greatest === from ? from + 1 : greatest;
  return `${isLog ? 'log' : 'linear'} ${from}:${round(along(from))} ${to}:${round(along(to))}`;
}

/**
 * Gives the scale of days as `days 2026-01-12:30 2026-01-13:368`, or `days+15 …` where marks of one day stand side by
 * side, so many pixels apart.
 */
export function sayDays(at: ReadonlyMap<string, number>, sideBy?: number): string {
  const days = [...at].sort(([a], [b]) => (a < b ? -1 : 1));
  const places = days.map(([day, place]) => `${day}:${round(place)}`);
  return [sideBy === undefined ? 'days' : `days+${sideBy}`, ...places].join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
