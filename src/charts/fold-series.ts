/** Folds a chart that would grow without end: it keeps the marks that carry the story, the rest stays in its table. */
import type { ChartInput } from './chart-input.ts';
import type { MarkedClaim } from './to-series.ts';

/** More marks than this are no longer read one by one. */
const mostMarks = 12;

/**
 * Gives at most `most` marks in the order given: those a disagreement names before the greatest, the least, the
 * first and the last, before those that more than one source prints, before those somebody answers for.
 */
export function foldSeries(
  series: readonly MarkedClaim[],
  { measure, disagreements }: Pick<ChartInput, 'measure' | 'disagreements'>,
  most = mostMarks,
): readonly MarkedClaim[] {
  if (series.length <= most) return series;
  const disputed = new Set(
    disagreements
      .filter((one) => one.measure === measure.id && one.kind === 'value')
      .flatMap(({ claims }) => claims),
  );
  const bySize = [...series].sort((a, b) => sizeOf(a) - sizeOf(b));
  const ends = [bySize[0], bySize.at(-1), series[0], series.at(-1)];
  const weights = new Map(
    series.map((mark) => [
      mark,
      (mark.all.some(({ id }) => disputed.has(id)) ? 16 : 0) +
        (ends.includes(mark) ? 8 : 0) +
        Math.min(3, new Set(mark.all.map(({ source }) => source)).size) * 2 +
        (mark.claim.attributedTo === null ? 0 : 1),
    ]),
  );
  const kept = new Set(
    [...series].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, most),
  );
  return series.filter((mark) => kept.has(mark));
}

function sizeOf({ claim }: MarkedClaim): number {
  return claim.value ?? claim.high ?? claim.low ?? 0;
}
