/** Folds a chart that would grow without end: it keeps the marks that carry the story, the rest stays in its table. */
import type { ChartInput } from './chart-input.ts';
import { findGap } from './find-gap.ts';
import type { MarkedClaim } from './to-series.ts';

/** More marks than this are no longer read one by one. */
const mostMarks = 12;
/** Fewer compare nothing. */
const fewestMarks = 2;

/**
 * Gives at most `room` marks, `input.fold` fewer, in the order given: those of the gap that is drawn, then the greatest, the least, the
 * first and the last, then those that more than one source prints or somebody answers for; among equals the one
 * farthest in that order from those kept, so that no day crowds out the rest.
 */
export function foldSeries(
  series: readonly MarkedClaim[],
  input: Pick<ChartInput, 'measure' | 'disagreements' | 'fold'>,
  room = mostMarks,
): readonly MarkedClaim[] {
  const most = Math.max(fewestMarks, Math.min(room, series.length) - (input.fold ?? 0));
  if (series.length <= most) return series;
  const gap = findGap(series, input);
  const bySize = [...series].sort((a, b) => sizeOf(a) - sizeOf(b));
  const ends = [bySize[0], bySize.at(-1), series[0], series.at(-1)];
  const weights = series.map(
    (mark) =>
      (mark.claim === gap?.upper || mark.claim === gap?.lower ? 16 : 0) +
      (ends.includes(mark) ? 8 : 0) +
      Math.min(3, new Set(mark.all.map(({ source }) => source)).size) +
      (mark.claim.attributedTo === null ? 0 : 1),
  );
  const kept = new Set<number>();
  while (kept.size < most) {
    const distance = (at: number): number =>
      Math.min(...[...kept].map((one) => Math.abs(one - at)));
    const [next = 0] = series
      .map((_, index) => index)
      .filter((index) => !kept.has(index))
      .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || distance(b) - distance(a) || a - b);
    kept.add(next);
  }
  return series.filter((_, index) => kept.has(index));
}

function sizeOf({ claim }: MarkedClaim): number {
  return claim.value ?? claim.high ?? claim.low ?? 0;
}
