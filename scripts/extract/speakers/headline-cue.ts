/** Reads speakers that a headline sets off with a colon: "Ten dead in ferry sinking: coast guard", "UN: 2,000 displaced". */
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { isClauseWord } from './phrase-words.ts';
import { sideOf } from './side-of.ts';
import { textOf } from './phrase-text.ts';
import { headOf } from './speaker-kind.ts';

const longest = 5;

/** The cue of a headline's colon, or `null` where neither side of it names a speaker with a role. */
export function headlineCue(passage: Passage, sentence: Stretch): Cue | null {
  if (passage.block.role === 'body') return null;
  const { words } = passage;
  let colon = sentence.to - 1;
  while (colon > sentence.from && words[colon]?.text !== ':') colon -= 1;
  if (colon <= sentence.from) return null;
  const after = { from: colon + 1, to: sentence.to };
  const before = { from: sentence.from, to: colon };
  const cue = { at: colon, lemma: ':' };
  if (names(passage, after))
    return { ...cue, from: colon, to: sentence.to, speaker: after, order: 'trails' };
  if (names(passage, before))
    return { ...cue, from: sentence.from, to: colon + 1, speaker: before, order: 'leads' };
  return null;
}

/** Few words without a verb or number whose head has a side. */
function names(passage: Passage, phrase: Stretch): boolean {
  const words = passage.words.slice(phrase.from, phrase.to);
  if (words.length === 0 || words.length > longest) return false;
  if (words.some(({ kind }) => kind === 'number' || kind === 'mark')) return false;
  if (words.some((_, index) => isClauseWord(passage, phrase.from + index))) return false;
  const head = passage.words[headOf(passage, phrase)];
  const evidence = head !== undefined && passage.lexicon.evidenceNouns.has(head.lower);
  return evidence || sideOf(passage.lexicon, textOf(passage, phrase)) !== null;
}
