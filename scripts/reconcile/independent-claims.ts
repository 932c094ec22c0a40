/** Leaves out repeats, so that one voice counts once: copies of an article, and a number said again. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import { isSameNumber } from './interval.ts';
import { fold, wordsOf } from './words.ts';

/** Two reporters may both write a shorter sentence. */
const fewestWords = 8;

/**
 * Takes the claims of one measure and the sources; gives those that stand for themselves. A headline repeats the
 * same number of its own text; a claim without a speaker that of one with a speaker in the same source; a sentence
 * that stands word for word in another source, that source.
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
  if (!isSameNumber(claim, other)) return false;
  if (claim.source !== other.source) return isLater && isOneSentence(claim, other);
  if (isBody(claim) !== isBody(other)) return isBody(other);
  if (claim.attributedTo === other.attributedTo) {
    return isExact(claim) === isExact(other) ? isLater : isExact(claim);
  }
  return claim.attributedTo === null;
}

/** A sentence of a press release or an agency stands in many articles and is said once. */
function isOneSentence({ quote }: ExtractedClaim, other: ExtractedClaim): boolean {
  const words = wordsOf(fold(quote.exact));
  return (
    words.length >= fewestWords && words.join(' ') === wordsOf(fold(other.quote.exact)).join(' ')
  );
}

/** Of "15 million" and "more than 15 million" in one article the second is the full statement. */
function isExact({ modality }: ExtractedClaim): boolean {
  return modality === 'exact';
}

function isBody({ role }: ExtractedClaim): boolean {
  return role === 'body';
}
