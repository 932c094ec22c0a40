/** A time scale that is true to the calendar yet keeps neighboring dates far enough apart to be read. */

/**
 * Gives the position in pixels of each day: gaps are proportional to days, none smaller than `minGap`.
 * Where the days do not fit with `minGap`, they are spaced evenly.
 *
 * @param days - ISO dates, any order, repeats allowed
 * @param range - first and last position in pixels
 * @throws RangeError where a day is not an ISO date
 */
export function spreadDays(
  days: readonly string[],
  [start, end]: readonly [number, number],
  minGap: number,
): Map<string, number> {
  const unique = [...new Set(days)].sort();
  const gaps = unique.slice(1).map((day, index) => daysBetween(unique[index] ?? day, day));
  const widths = widen(gaps, end - start, minGap);
  const positions = new Map<string, number>();
  let at = unique.length === 1 ? (start + end) / 2 : start;
  unique.forEach((day, index) => {
    positions.set(day, Math.round(at * 100) / 100);
    at += widths[index] ?? 0;
  });
  return positions;
}

/** Shares `width` among the gaps in proportion, after the gaps that would fall short have been given `minGap`. */
function widen(gaps: readonly number[], width: number, minGap: number): number[] {
  if (gaps.length * minGap >= width) return gaps.map(() => width / gaps.length);
  const fixed = new Set<number>();
  for (;;) {
    const free = gaps.filter((_, index) => !fixed.has(index)).reduce((sum, gap) => sum + gap, 0);
    const scale = (width - fixed.size * minGap) / free;
    const short = gaps.findIndex((gap, index) => !fixed.has(index) && gap * scale < minGap);
    if (short === -1) return gaps.map((gap, index) => (fixed.has(index) ? minGap : gap * scale));
    fixed.add(short);
  }
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days;
}
