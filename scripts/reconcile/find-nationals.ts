/** Finds the noun for people of one country where that is what a measure counts: "two Italians". */
import { places } from '../grammar/languages/places.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Group } from './group-measures.ts';
import { fold, wordsOf } from './words.ts';

/**
 * Takes a measure; gives the noun as printed, plural, or `null` where any claim counts others, or where the noun's
 * country does not narrow the measure.
 */
export function findNationals({ subject, scope, claims }: Group): string | null {
  if (subject.thing !== null || scope === null) return null;
  const nouns = claims.map((claim) => nationalsIn(claim, scope));
  return nouns.every((noun) => noun !== null) ? (nouns[0] ?? null) : null;
}

function nationalsIn({ text, predicate }: ExtractedClaim, country: string): string | null {
  const head = fold(predicate?.head ?? '');
  const noun = wordsOf(text).at(-1) ?? '';
  const isPrinted = head !== '' && fold(noun).startsWith(head) && /^\p{Lu}/u.test(noun);
  return isPrinted && places.get(head) === country ? noun : null;
}
