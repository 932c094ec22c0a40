/** Finds what happened in the words on either side of a number. */
import type { Happening } from '../grammar/en/happenings.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Kind } from './kind-of.ts';
import { happeningOf, happeningOfPhrase } from './lexicon.ts';
import { isFit } from './is-fit.ts';
import { clauseAfter, clauseBefore } from './words-around.ts';
import { wordsOf } from './words.ts';

/** What words may say of what is counted: their BCP 47 language, and the kinds of its noun. */
export interface Reading {
  readonly language: string;
  readonly kinds: ReadonlySet<Kind>;
}

/** Words after a number, and before it, in which a phrase says what happened: "made off with 4.2 million". */
const phraseReach = { before: 4, after: 7 };

/** Takes words and what is counted; gives the happening of the first that says one, or `null`. */
export function firstKnown(
  words: readonly string[],
  { language, kinds }: Reading,
): Happening | null {
  for (const word of words) {
    const found = happeningOf(word, language, kinds);
    if (found !== null) return found;
  }
  return null;
}

/** Takes phrases beside a noun, modifiers or qualifiers; gives the first happening they name, or `null`. */
export function happeningIn(beside: readonly string[], reading: Reading): Happening | null {
  for (const words of beside) {
    const found = phraseIn(words, reading) ?? firstKnown(wordsOf(words), reading);
    if (found !== null) return found;
  }
  return null;
}

/** Takes a claim and how far to look; gives what the nearest word of its clause says, those after it first. */
export function happeningNear(
  claim: ExtractedClaim,
  reading: Reading,
  { before, after }: { readonly before: number; readonly after: number },
): Happening | null {
  const right = clauseAfter(claim, after);
  const left = clauseBefore(claim, before);
  const near = Array.from({ length: Math.max(before, after) }, (_, at) => [
    right[at],
    left.at(-1 - at),
  ]).flat();
  const known = near.filter((word) => word !== undefined);
  return phraseNear(claim, reading) ?? firstKnown(known, reading);
}

/** Takes a claim; gives the happening of a phrase of several words beside it, or `null`. */
export function phraseNear(claim: ExtractedClaim, reading: Reading): Happening | null {
  const after = phraseIn(clauseAfter(claim, phraseReach.after).join(' '), reading);
  return after ?? phraseIn(clauseBefore(claim, phraseReach.before).join(' '), reading);
}

/** Takes words; gives the happening of a phrase in them that can befall what is counted, or `null`. */
export function phraseIn(words: string, { language, kinds }: Reading): Happening | null {
  const found = happeningOfPhrase(words, language);
  return found !== null && isFit(found, kinds) ? found : null;
}
