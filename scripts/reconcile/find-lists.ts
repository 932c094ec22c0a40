/** Finds numbers that one party gives side by side: it counts several things, whatever the words say. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import { excludeEachOther } from './interval.ts';

/** Takes the claims of one measure and the days each holds for; gives those that are one of several. */
export function findLists(
  claims: readonly ExtractedClaim[],
  holdsFor: (claim: ExtractedClaim) => DaySpan | null,
): ReadonlySet<ExtractedClaim> {
  return new Set(
    claims.filter((claim) =>
      claims.some(
        (other) =>
          other.source === claim.source &&
          other.attributedTo === claim.attributedTo &&
          holdsFor(other)?.to === holdsFor(claim)?.to &&
          !isLimit(claim) &&
          !isLimit(other) &&
          excludeEachOther(claim, other),
      ),
    ),
  );
}

/** "Whoever says more than a hundred should show us": of things in a list each has its number. */
function isLimit({ modality }: ExtractedClaim): boolean {
  return modality === 'moreThan' || modality === 'lessThan';
}
