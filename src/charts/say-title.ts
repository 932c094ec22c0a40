/** States what the chart of a measure shows, derived from its claims: a title that would be wrong of other numbers is not given. */
import type { ChartInput } from './chart-input.ts';
import { openEnd } from './draw-mark.ts';
import { findGap } from './find-gap.ts';
import { capitalize } from './name-party.ts';
import type { MarkedClaim } from './to-series.ts';

/** Gives the title of numbers in the order of their days; it holds no number. */
export function sayTitle(series: readonly MarkedClaim[], input: ChartInput): string {
  const { titles, sides } = input.words;
  const label = capitalize(input.measure.label);
  const gap = findGap(series, input);
  if (gap !== null) {
    const [upper, lower] = [gap.upper.side, gap.lower.side];
    if (upper === null || lower === null || upper === lower) return titles.disputed(label);
    const within = (side: typeof upper): string => sides[side].toLocaleLowerCase(input.locale);
    return titles.apart(label, within(upper), within(lower));
  }
  const disputed = new Set(
    input.disagreements.filter((one) => one.measure === input.measure.id).map(({ kind }) => kind),
  );
  if (disputed.has('value')) return titles.disputed(label);
  if (disputed.has('date')) return titles.redated(label);
  const exact = series.map(({ claim }) => claim.value);
  const sources = new Set(series.flatMap(({ all }) => all.map(({ source }) => source)));
  if (sources.size > 1 && exact[0] != null && exact.every((value) => value === exact[0]))
    return titles.agreed(label);
  if (series.length > 2 && follows(series, (a, b) => b >= a)) return titles.rising(label);
  if (series.length > 2 && follows(series, (a, b) => b <= a)) return titles.falling(label);
  const known = new Set(series.flatMap(({ claim: { side } }) => (side === null ? [] : [side])));
  return known.size > 1 ? titles.counted(label) : titles.published(label);
}

/** True where each day's numbers stand so to those of the day before, and not all are the same. */
function follows(
  series: readonly MarkedClaim[],
  stands: (before: number, after: number) => boolean,
): boolean {
  const days = series.map(({ claim, day }) => ({ day: day ?? '', value: claim.value }));
  const values = days.map(({ value }) => value);
  // "At least" a number, then "over" a lower one, is no fall.
  const open = series.some(({ claim }) => openEnd(claim) !== 0);
  const unknown = days.some(({ day, value }) => day === '' || value === null);
  if (open || unknown || new Set(values).size < 2) return false;
  return days.every(({ day, value }, index) =>
    days
      .slice(index + 1)
      .every((later) =>
        later.day === day ? later.value === value : stands(value ?? 0, later.value ?? 0),
      ),
  );
}
