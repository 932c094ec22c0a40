/** Finds the claims of a measure that count only a part of another: never summed, never held against it. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { excludeEachOther, intervalOf } from './interval.ts';

/** Takes the claims of one measure; gives the whole of each part, or `null` where it is not among them. */
export function findParts(
  claims: readonly ExtractedClaim[],
): Map<ExtractedClaim, ExtractedClaim | null> {
  const parts = new Map<ExtractedClaim, ExtractedClaim | null>();
  for (const claim of claims) {
    const whole = claims.find((other) => isPartOf(claim, other)) ?? null;
    if (whole !== null || isPartitive(claim)) parts.set(claim, whole);
  }
  return parts;
}

/** One sentence in which one party gives two numbers of one thing: the smaller is part of the larger. */
function isPartOf(claim: ExtractedClaim, other: ExtractedClaim): boolean {
  if (claim.source !== other.source || claim.quote.start !== other.quote.start) return false;
  const isOneParty =
    (claim.attributedTo !== null && claim.attributedTo === other.attributedTo) ||
    isPartitive(claim);
  return isOneParty && lowest(claim) < lowest(other) && excludeEachOther(claim, other);
}

/** A share is always one of a whole. */
function isPartitive({ predicate, kind }: ExtractedClaim): boolean {
  return predicate?.partitive === true && kind !== 'percent' && kind !== 'ratio';
}

function lowest(claim: ExtractedClaim): number {
  const interval = intervalOf(claim);
  if (interval === null) return Infinity;
  return Number.isFinite(interval.low) ? interval.low : interval.high;
}
