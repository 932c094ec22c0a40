/** Tells numbers of long stretches that an article sets side by side: which days a report of last year counts, nobody says. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { areInOneBreath } from './are-juxtaposed.ts';
import type { Circumstances } from './circumstances.ts';
import { lengthOf } from './days.ts';

/** A number for more days than this is of a period, not of a moment. */
export const longestMoment = 45;

/** True where two parties speak of one thing in one breath, and both of periods. */
export function areOfOnePeriod(
  a: ExtractedClaim,
  b: ExtractedClaim,
  holdsFor: Circumstances['holdsFor'],
): boolean {
  const isLong = [a, b].every((claim) => {
    const days = holdsFor(claim);
    return days !== null && lengthOf(days) > longestMoment;
  });
  const areSpoken = a.attributedTo !== null && b.attributedTo !== null;
  return isLong && areSpoken && areInOneBreath(a, b);
}
