/** Estimates side by side: one measure, one row for each number a source gives, widest agreement and silence visible at once. */
import type { Chart } from '../model/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { capitalize } from './counts-over-time.ts';
import { dayAndParty, rowPlot } from './row-plot.ts';
import { columnHeads, toRows } from './to-rows.ts';
import { toSeries, valueExtent } from './to-series.ts';
import { isLogarithmic } from './value-scale.ts';

/** Gives the chart of a measure with one drawable claim or more; `null` where there is none. */
export function estimates(input: ChartInput): Chart | null {
  const claims = input.claims.filter(({ measure }) => measure === input.measure.id);
  const series = toSeries(claims.filter(({ scope }) => scope === input.measure.scope));
  if (series.length === 0) return null;
  const drawn = series.flatMap(({ all }) => all.map(({ id }) => id));
  const described = (mark: (typeof series)[number]): string => dayAndParty(mark, input);
  return {
    id: input.measure.id,
    title: input.words.estimates(capitalize(input.measure.label)),
    reading: isLogarithmic(valueExtent(series))
      ? `${input.words.estimatesReading} ${input.words.logScale}`
      : input.words.estimatesReading,
    wide: rowPlot(series, input, 680, described),
    narrow: rowPlot(series, input, 320, described),
    columns: columnHeads(input),
    valueColumn: 0,
    rows: toRows(series, input),
    omitted: drawn.length < claims.length ? input.words.leftOut : null,
    claims: drawn,
  };
}
