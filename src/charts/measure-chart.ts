/** Puts together what every chart of a measure has besides its drawing: title, reading, text alternative, table, what is left out. */
import type { Chart } from '../model/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { describeSeries } from './describe-series.ts';
import { legendOf } from './list-sides.ts';
import { columnHeads, onePerSource, toRows } from './to-rows.ts';
import type { MarkedClaim } from './to-series.ts';

/** What a form of chart adds to the rest. */
export type Drawing = Pick<Chart, 'id' | 'title' | 'reading' | 'wide' | 'narrow'>;

/**
 * @param series - every mark of the measure
 * @param drawn - those of them that are drawn; the table lists the same
 */
export function measureChart(
  drawing: Drawing,
  series: readonly MarkedClaim[],
  drawn: readonly MarkedClaim[],
  input: ChartInput,
): Chart {
  const stoodFor = series.flatMap(({ all }) => all);
  const known = input.claims.filter(({ measure }) => measure === input.measure.id);
  const omitted = [
    ...(drawn.length < series.length ? [input.words.foldedToLedger] : []),
    ...(stoodFor.length < known.length ? [input.words.leftOut] : []),
  ];
  return {
    ...drawing,
    description: describeSeries(drawn, input),
    legend: legendOf(
      drawn.map(({ claim }) => claim),
      input,
    ),
    columns: columnHeads(input),
    valueColumn: 0,
    rows: toRows(drawn, input),
    omitted: omitted.length === 0 ? null : omitted.join(' '),
    claims: drawn.flatMap((mark) => onePerSource(mark).map(({ id }) => id)),
  };
}
