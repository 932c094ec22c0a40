/** Leaves out repeats, so that one voice counts once: copies of an article, and a number said again. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import { isSameNumber } from './interval.ts';

/**
 * Takes the claims of one measure and the sources; gives those that stand for themselves. A headline repeats the
 * same number of its own text; a claim without a speaker that of one with a speaker in the same source.
 */
export function independentClaims(
  claims: readonly ExtractedClaim[],
  sources: readonly Source[],
): ExtractedClaim[] {
  const copies = new Set(sources.filter(({ copyOf }) => copyOf !== null).map(({ id }) => id));
  const original = claims.filter(({ source }) => !copies.has(source));
  const own = [...original.filter(isBody), ...original.filter((claim) => !isBody(claim))];
  return own.filter(
    (claim, index) =>
      !own.some((other, at) => other !== claim && repeats(claim, other, index > at)),
  );
}

function repeats(claim: ExtractedClaim, other: ExtractedClaim, isLater: boolean): boolean {
  if (claim.source !== other.source || !isSameNumber(claim, other)) return false;
  if (isBody(claim) !== isBody(other)) return isBody(other);
  if (claim.attributedTo === other.attributedTo) return isLater;
  return claim.attributedTo === null;
}

function isBody({ role }: ExtractedClaim): boolean {
  return role === 'body';
}
