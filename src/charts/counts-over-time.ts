/** Counts over time by who counted: each published number at the day it holds for, and the gap where two cannot both be true. */
import type { Chart } from '../model/chart.ts';
import { calendarScale } from './calendar-scale.ts';
import type { ChartInput } from './chart-input.ts';
import { foldSeries } from './fold-series.ts';
import { findGap } from './find-gap.ts';
import { measureChart } from './measure-chart.ts';
import { plotOverTime, timeFrame } from './plot-over-time.ts';
import { narrowRows, wideRows } from './row-frame.ts';
import { rowPlot } from './row-plot.ts';
import { sayReading } from './say-reading.ts';
import { sayTitle } from './say-title.ts';
import { type MarkedClaim, toSeries } from './to-series.ts';
import { isLogarithmic } from './value-scale.ts';

/** Fewer numbers are better read side by side. */
const fewestMarks = 3;
/** Least distance of two days in pixels: room for their dates below the axis. */
const leastGap = 46;

/**
 * Gives the chart of a measure with a course to show; `null` where its numbers are few or all of one day.
 *
 * @param steps - the steps of the story that the wide form is to follow, as `stepOf` takes them. Each mark's link
 *   then carries the class `s<n>` of the step at which its number is known (`s0` for the first), and so does the
 *   gap's (`a.gap.s<n>`); nothing is hidden here.
 */
export function countsOverTime(input: ChartInput, steps: readonly string[] = []): Chart | null {
  const series = timedSeries(input);
  if (series === null) return null;
  const drawn = foldSeries(series, input);
  const days = drawn.map(({ day }) => day ?? '');
  const x = calendarScale(days, [timeFrame.left, timeFrame.right], leastGap);
  const gap = findGap(drawn, input);
  // Between two days a reader would see a slope; rows say the same without one.
  const isCourse = gap !== null || new Set(days).size > 2;
  const { readings } = input.words;
  return measureChart(
    {
      id: input.measure.id,
      title: sayTitle(series, input),
      reading: sayReading(drawn, readings.overTime, input.words, [
        ...(gap === null ? [] : [readings.hatched]),
        ...(isLogarithmic(drawn) ? [readings.log] : []),
      ]),
      wide:
        (isCourse ? plotOverTime(drawn, x, input, steps) : null) ?? rowPlot(drawn, input, wideRows),
      narrow: rowPlot(drawn, input, narrowRows),
    },
    series,
    drawn,
    input,
  );
}

/** Gives the marks of a measure with a course to show in the order of their days; `null` where there is none. */
export function timedSeries(input: ChartInput): readonly MarkedClaim[] | null {
  const claims = input.claims.filter(
    ({ measure, scope }) => measure === input.measure.id && scope === input.measure.scope,
  );
  const series = toSeries(claims)
    .filter(({ day }) => day !== null)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1));
  const days = new Set(series.map(({ day }) => day));
  return series.length < fewestMarks || days.size < 2 ? null : series;
}
