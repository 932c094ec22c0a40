/** Finds the claims of a measure that count only a part of another: never summed, never held against it. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { comparingSet } from './comparing-set.ts';
import { isHeldAgainst } from './is-held-against.ts';
import { excludeEachOther, intervalOf } from './interval.ts';
import { fold, wordsOf } from './words.ts';
import { wordsAfter } from './words-around.ts';

const partLinks = comparingSet('partLinks');

/** Takes the claims of one measure; gives the whole of each part, or `null` where it is not among them. */
export function findParts(
  claims: readonly ExtractedClaim[],
): Map<ExtractedClaim, ExtractedClaim | null> {
  const parts = new Map<ExtractedClaim, ExtractedClaim | null>();
  for (const claim of claims) {
    const whole = claims.find((other) => isPartOf(claim, other)) ?? null;
    if (whole !== null || (isPartitive(claim) && !isRivaled(claim, claims)))
      parts.set(claim, whole);
  }
  return parts;
}

/** "95 of its men were freed, against the 120 that were announced": the sentence holds another number against the part. */
function isRivaled(claim: ExtractedClaim, claims: readonly ExtractedClaim[]): boolean {
  return claims.some(
    (other) =>
      other !== claim &&
      other.source === claim.source &&
      other.quote.start === claim.quote.start &&
      isHeldAgainst(other),
  );
}

/** One sentence in which one party gives two numbers of one thing, the smaller as part of the larger. */
function isPartOf(claim: ExtractedClaim, other: ExtractedClaim): boolean {
  if (claim.source !== other.source || claim.quote.start !== other.quote.start) return false;
  const isOneParty =
    (claim.attributedTo !== null && claim.attributedTo === other.attributedTo) ||
    isPartitive(claim);
  if (isHeldAgainst(claim) || isHeldAgainst(other)) return false;
  const isLinked = isPartitive(claim) || isPartLink(claim, other);
  return isOneParty && isLinked && lowest(claim) < lowest(other) && excludeEachOther(claim, other);
}

/** "41, with 24 of them overnight"; "41 here, 24 elsewhere" are two numbers side by side. */
function isPartLink(claim: ExtractedClaim, other: ExtractedClaim): boolean {
  const { exact, start } = claim.quote;
  const between = exact.slice(
    Math.min(claim.end, other.end) - start,
    Math.max(claim.start, other.start) - start,
  );
  const own = ` ${[...wordsOf(between), ...wordsOf(claim.text), ...wordsAfter(claim, 2)].map(fold).join(' ')} `;
  return [...partLinks(claim.language)].some((phrase) =>
    own.includes(` ${phrase.replaceAll('-', ' ')} `),
  );
}

/** A share is always one of a whole; of those who have somebody with them, the others are counted. */
function isPartitive({ predicate, kind }: ExtractedClaim): boolean {
  const isTaken = predicate?.partitive === true && predicate.companion === null;
  return isTaken && kind !== 'percent' && kind !== 'ratio';
}

function lowest(claim: ExtractedClaim): number {
  const interval = intervalOf(claim);
  if (interval === null) return Infinity;
  return Number.isFinite(interval.low) ? interval.low : interval.high;
}
