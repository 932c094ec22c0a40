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
import { type MarkedClaim, toSeries } from './to-series.ts';
import { isLogarithmic } from './value-scale.ts';

/** Gives the chart of a measure with two drawable numbers or more; `null` where there is nothing to compare. */
export function estimates(input: ChartInput): Chart | null {
  const claims = input.claims.filter(
    ({ measure, scope }) => measure === input.measure.id && scope === input.measure.scope,
  );
  const series = toSeries(claims).sort((a, b) => sizeOf(b) - sizeOf(a));
  if (series.length < 2) return null;
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

function sizeOf({ claim }: MarkedClaim): number {
  return claim.high ?? claim.value ?? claim.low ?? 0;
}
