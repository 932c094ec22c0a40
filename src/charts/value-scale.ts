/** Chooses the scale numbers are drawn on: linear from zero, or logarithmic where the smallest would vanish. */
import { scaleLinear, scaleLog } from 'd3';

/** Beyond this ratio of greatest to least, small numbers would sit on the axis of a linear scale. */
const logFrom = 200;

/** True where `valueScale` of this extent is logarithmic, so that the chart can say so. */
export function isLogarithmic([least, greatest]: readonly [number, number]): boolean {
  return least > 0 && greatest / least > logFrom;
}

/**
 * Gives the position in pixels of a value.
 *
 * @param extent - least and greatest value drawn
 * @param range - positions of the scale's two ends
 */
export function valueScale(
  extent: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [least, greatest] = extent;
  if (isLogarithmic(extent))
    return scaleLog()
      .domain([least / 2, greatest])
      .range(range);
  return scaleLinear()
    .domain([Math.min(0, least), greatest === 0 ? 1 : greatest])
    .range(range);
}
