/** Estimates side by side: one measure, one row for each number a source gives, greatest first, agreement and gap visible at once. */
import type { Chart } from '../model/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { findGap } from './find-gap.ts';
import { foldSeries } from './fold-series.ts';
import { measureChart } from './measure-chart.ts';
import { narrowRows, wideRows } from './row-frame.ts';
import { rowPlot } from './row-plot.ts';
import { sayReading } from './say-reading.ts';
import { sayTitle } from './say-title.ts';
import { type MarkedClaim, toSeries, valueExtent } from './to-series.ts';
import { isLogarithmic } from './value-scale.ts';

/** Least difference, as a share of the greatest number, of numbers nobody disputes. */
const leastDifference = 0.1;

/** Gives the chart of a measure with two drawable numbers or more; `null` where there is nothing to compare. */
export function estimates(input: ChartInput): Chart | null {
  const claims = input.claims.filter(
    ({ measure, scope }) => measure === input.measure.id && scope === input.measure.scope,
  );
  const series = toSeries(claims).sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!isTelling(series, input)) return null;
  const drawn = foldSeries(series, input);
  const { readings } = input.words;
  return measureChart(
    {
      id: input.measure.id,
      title: sayTitle(series, input),
      reading: sayReading(drawn, readings.estimates, input.words, [
        ...(findGap(drawn, input) === null ? [] : [readings.hatched]),
        ...(isLogarithmic(drawn) ? [readings.log] : []),
      ]),
      wide: rowPlot(drawn, input, wideRows),
      narrow: rowPlot(drawn, input, narrowRows),
    },
    series,
    drawn,
    input,
  );
}

/** True where a drawing says more than its numbers do: they are disputed, or several, or of parties that differ. */
function isTelling(series: readonly MarkedClaim[], input: ChartInput): boolean {
  if (series.length < 2) return false;
  const ids = new Set(series.flatMap(({ all }) => all.map(({ id }) => id)));
  const isDisputed = input.disagreements.some(
    ({ measure, claims }) =>
      measure === input.measure.id && claims.filter((id) => ids.has(id)).length > 1,
  );
  if (isDisputed) return true;
  const [least, greatest] = valueExtent(series);
  if (greatest - least < greatest * leastDifference) return false;
  const parties = series.map(({ claim }) => claim.attributedTo);
  return series.length > 2 || (!parties.includes(null) && new Set(parties).size > 1);
}

function sizeOf({ claim }: MarkedClaim): number {
  return claim.high ?? claim.value ?? claim.low ?? 0;
}
