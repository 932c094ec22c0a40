/** A sentence as the readers of its clauses walk over it. */
import type { Span } from '../../../src/model/article.ts';
import type { ClauseLexicon } from '../../grammar/clause-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';
import { isFinite } from './is-finite.ts';

export interface Sentence {
  readonly lexicon: ClauseLexicon;
  readonly words: readonly Word[];
  /** For each word whether it is a finite verb. */
  readonly verbs: readonly boolean[];
  /** First and one past the last word of the expression the sentence is read for. */
  readonly from: number;
  readonly to: number;
}

/** Takes a language's words, a sentence split into words, and the span of an expression in it. */
export function readSentence(
  lexicon: ClauseLexicon,
  words: readonly Word[],
  { start, end }: Span,
): Sentence {
  const at = words.findIndex((word) => word.end > start);
  const from = at < 0 ? words.length : at;
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < end) to += 1;
  const verbs = words.map((_, index) => isFinite(lexicon, words, index));
  return { lexicon, words, verbs, from, to };
}

/** True where a finite verb stands from one index up to another. */
export function hasVerb({ verbs }: Sentence, from: number, to: number): boolean {
  return verbs.slice(from, to).includes(true);
}

/** Index of the first finite verb outside "…, who …," and "…, announced on Monday,", or -1. */
export function findMainVerb(sentence: Sentence, from: number, to: number): number {
  const { words, verbs, lexicon } = sentence;
  const { relative } = lexicon.speech.classes;
  let isAside = false;
  for (let at = from; at < to; at += 1) {
    const next = words[at + 1]?.lower ?? '';
    // The comma that closes an aside may stand before the verb: "…, which leaked, said".
    if (words[at]?.text === ',') isAside = relative.has(next) || (!isAside && isParticiple(next));
    else if (verbs[at] === true && !isAside) return at;
  }
  return -1;

  function isParticiple(word: string): boolean {
    const form = lexicon.lemma(word)?.form;
    return form === 'participle' || form === 'pastOrParticiple';
  }
}

/** True for a mark a clause can end at, or a spaced dash. */
export function isBreak(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'mark') return false;
  if (',;:—–(['.includes(word.text)) return true;
  const [before, next] = [words[index - 1], words[index + 1]];
  return word.text === '-' && (before?.end ?? 0) < word.start && (next?.start ?? 0) > word.end;
}
