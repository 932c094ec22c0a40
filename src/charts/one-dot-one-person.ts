/** One dot, one person: each published number as that many dots, so that its size is seen and not only read. */
import type { Chart } from '../model/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { drawDotGroups } from './draw-dot-groups.ts';
import { isHollow } from './draw-mark.ts';
import { foldSeries } from './fold-series.ts';
import { measureChart } from './measure-chart.ts';
import { capitalize } from './name-party.ts';
import { type MarkedClaim, toSeries, valueExtent } from './to-series.ts';

/** Above this a dot is too small to stand for one. */
const mostDots = 1000;
/** Fewer dots than this show a size no better than its number does. */
const fewestDots = 5;
const mostGroups = 8;

/**
 * Gives the chart of a measure that counts whole things; `null` for other numbers, and where its greatest is more
 * than a thousand times its least. Above 1,000 a dot stands for as many as the least number: the only aggregate
 * that is itself a claim.
 */
export function oneDotOnePerson(input: ChartInput): Chart | null {
  const claims = input.claims.filter(
    ({ measure, scope }) => measure === input.measure.id && scope === input.measure.scope,
  );
  const series = toSeries(claims).sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  const isCount = series.every(
    ({ claim }) => claim.kind === 'count' && Number.isInteger(mostOf(claim)),
  );
  if (series.length === 0 || !isCount) return null;
  const drawn = foldSeries(series, input, mostGroups);
  const [least, greatest] = valueExtent(drawn);
  const each = greatest <= mostDots ? 1 : least;
  if (each < 1 || greatest / each > mostDots || (each > 1 && greatest / each < fewestDots))
    return null;
  return measureChart(
    {
      id: `${input.measure.id}-dots`,
      title: (each === 1 ? input.words.titles.dots : input.words.titles.heaps)(
        capitalize(input.measure.label),
      ),
      reading: sayDots(drawn, each, input),
      wide: drawDotGroups(drawn, each, input, 640),
      narrow: drawDotGroups(drawn, each, input, 288),
    },
    series,
    drawn,
    input,
  );
}

function sayDots(drawn: readonly MarkedClaim[], each: number, { words }: ChartInput): string {
  const { dots, heaps, hollowDots, openDots } = words.readings;
  const claims = drawn.map(({ claim }) => claim);
  return [
    each === 1 ? dots : heaps,
    ...(claims.some((claim) => isHollow(claim) || claim.value === null) ? [hollowDots] : []),
    ...(claims.some(({ high }) => high === null) ? [openDots] : []),
  ].join(' ');
}

function mostOf({ value, low, high }: MarkedClaim['claim']): number {
  return high ?? value ?? low ?? 0;
}
