/** Finds where what a date belongs to begins, where it follows the date: "on 4 May, when the dam broke", "this came a day after the dam broke". */
import { findMainVerb } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A clause before its date that has more words tells enough by itself. */
const longestBefore = 8;

/** Takes a sentence and whether its date is only told by what followed it; gives the index of the clause's first word, or `null`. */
export function findPivot(sentence: Sentence, isEcho: boolean): number | null {
  const { words, lexicon, from, to } = sentence;
  const { subordinator, complementizer, preposition } = lexicon.speech.classes;
  let at = to;
  if (isEcho && from < to && subordinator.has(words[to - 1]?.lower ?? '')) {
    while (isSmall(words[at]?.lower ?? '')) at += 1;
  } else {
    if (words[at]?.text === ',') at += 1;
    if (from > longestBefore || !lexicon.timing.has(words[at]?.lower ?? '')) return null;
    at += 1;
  }
  return findMainVerb(sentence, at + 1, words.length) < 0 ? null : at;

  /** "después de que" */
  function isSmall(word: string): boolean {
    return complementizer.has(word) || preposition.has(word);
  }
}
