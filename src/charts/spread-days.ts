/** A time scale that is true to the calendar yet keeps neighboring dates far enough apart to be read. */

/**
 * Gives the position in pixels of each day: gaps are proportional to days, none smaller than its least width.
 * Where the least widths do not fit, they are scaled down together.
 *
 * @param days - ISO dates, any order, repeats allowed
 * @param range - first and last position in pixels
 * @param leastGap - least width in pixels of the gap after a day
 * @throws RangeError where a day is not an ISO date
 */
export function spreadDays(
  days: readonly string[],
  [start, end]: readonly [number, number],
  leastGap: (day: string) => number,
): Map<string, number> {
  const unique = [...new Set(days)].sort();
  const gaps = unique.slice(1).map((day, index) => daysBetween(unique[index] ?? day, day));
  const widths = widen(gaps, unique.map(leastGap), end - start);
  const positions = new Map<string, number>();
  let at = unique.length === 1 ? (start + end) / 2 : start;
  unique.forEach((day, index) => {
    positions.set(day, Math.round(at * 100) / 100);
    at += widths[index] ?? 0;
  });
  return positions;
}

/** Shares `width` among the gaps in proportion, after the gaps that would fall short have been given their least width. */
function widen(gaps: readonly number[], least: readonly number[], width: number): number[] {
  const leastOf = (index: number): number => least[index] ?? 0;
  const needed = gaps.reduce((sum, _, index) => sum + leastOf(index), 0);
  if (needed >= width) return gaps.map((_, index) => (leastOf(index) * width) / needed);
  const fixed = new Set<number>();
  for (;;) {
    const free = gaps.filter((_, index) => !fixed.has(index)).reduce((sum, gap) => sum + gap, 0);
    const taken = [...fixed].reduce((sum, index) => sum + leastOf(index), 0);
    const scale = (width - taken) / free;
    const short = gaps.findIndex((gap, index) => !fixed.has(index) && gap * scale < leastOf(index));
    if (short === -1)
      return gaps.map((gap, index) => (fixed.has(index) ? leastOf(index) : gap * scale));
    fixed.add(short);
  }
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days;
}
