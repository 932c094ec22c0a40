/** Tells an estimate that a count leaves possible but far behind: "over 200 confirmed", "1,723 by a model". */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { intervalOf } from './interval.ts';
import { isEstimate } from './is-planned.ts';

/** "Over 200" is not said of four hundred. */
const times = 2;

/** A count and an estimate this many days apart or less are of one time. */
const nearDays = 14;

/** Takes two claims and the days between them, `null` where unknown; gives true where one is an estimate many times the other. */
export function isFarEstimate(a: ExtractedClaim, b: ExtractedClaim, gap: number | null): boolean {
  if (isEstimate(a) === isEstimate(b) || gap === null || gap > nearDays) return false;
  const [estimate, count] = isEstimate(a) ? [a, b] : [b, a];
  const [far, near] = [intervalOf(estimate), intervalOf(count)];
  if (far === null || near === null || !Number.isFinite(near.low) || near.low <= 0) return false;
  return far.low >= times * near.low;
}
