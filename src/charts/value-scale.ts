/** Chooses the scale numbers are drawn on: linear from zero, or logarithmic where most would vanish on its axis. */
import { scaleLinear, scaleLog } from 'd3';
import type { Claim } from '../model/claim.ts';
import { valueExtent, type MarkedClaim } from './to-series.ts';

/** A number below this share of the greatest can't be told from zero on a linear scale. */
const vanishing = 0.015;

/** True where `valueScale` of these marks is logarithmic, so that the chart can say so. */
export function isLogarithmic(series: readonly Pick<MarkedClaim, 'claim'>[]): boolean {
  const [least, greatest] = valueExtent(series);
  const lost = series.filter(({ claim }) => greatestOf(claim) < greatest * vanishing).length;
  return least > 0 && lost > series.length / 2;
}

/**
 * Gives the position in pixels of a value.
 *
 * @param range - positions of the scale's two ends; a linear one begins at zero
 */
export function valueScale(
  series: readonly Pick<MarkedClaim, 'claim'>[],
  range: readonly [number, number],
): (value: number) => number {
  const [least, greatest] = valueExtent(series);
  if (isLogarithmic(series))
    return scaleLog()
      .domain([least / 2, greatest])
      .range(range);
  return scaleLinear()
    .domain([Math.min(0, least), greatest === 0 ? 1 : greatest])
    .range(range);
}

function greatestOf({ value, low, high }: Claim): number {
  return high ?? value ?? low ?? 0;
}
