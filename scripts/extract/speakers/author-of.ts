/** Finds who made the evidence that a phrase names: "the ministry's count", "a survey by Norex", "a Norex Institute report". */
import type { Word } from '../../grammar/split-words.ts';
import { verbLemma } from '../../grammar/verb-lemma.ts';
import type { Passage } from './passage.ts';
import { phraseAfter } from './phrase-after.ts';
import { canSpeak, headOf } from './speaker-kind.ts';
import type { Stretch } from './stretch.ts';

const shortestInitials = /^\p{Lu}{3,}$/u;

/** The part of a phrase about evidence that names its maker; the phrase itself where it names none. */
export function authorOf(passage: Passage, phrase: Stretch): Stretch {
  const { words } = passage;
  const at = nounOf(passage, phrase);
  const head = words[at];
  if (!isEvidence(passage, head)) return phrase;
  return (
    ownerOf(passage, phrase, at) ??
    makerOf(passage, phrase, at) ??
    nameBefore(passage, phrase, at) ??
    bare(passage, phrase, at)
  );
}

function isEvidence({ lexicon }: Passage, word: Word | undefined): boolean {
  if (word === undefined || word.capital) return false;
  return lexicon.evidenceNouns.has(word.lower) || lexicon.reportingNouns.has(word.lower);
}

/** The evidence the phrase is about; in some languages adjectives follow it. */
function nounOf(passage: Passage, phrase: Stretch): number {
  const { words } = passage;
  const head = headOf(passage, phrase);
  for (let index = head; index >= phrase.from; index -= 1)
    if (isEvidence(passage, words[index])) return index;
  return head;
}

/** "a complaint Norex filed" is Norex's; "an internal memo dated 10 May, seen by this newspaper" ends with the noun. */
function bare({ words }: Passage, phrase: Stretch, head: number): Stretch {
  if (head + 1 < phrase.to && words[head + 1]?.capital === true)
    return { ...phrase, from: head + 1 };
  const form = verbLemma(words[head + 1]?.lower ?? '')?.form;
  return form === 'pastOrParticiple' && head + 1 < phrase.to ? { ...phrase, to: head + 1 } : phrase;
}

/** "the ministry's (latest) count", "its count". */
function ownerOf({ words, lexicon }: Passage, { from }: Stretch, head: number): Stretch | null {
  for (let index = head - 1; index >= from; index -= 1) {
    const word = words[index];
    if (word === undefined || word.kind === 'mark') return null;
    if (index === from && lexicon.classes.owner.has(word.lower)) return { from, to: from + 1 };
    if (word.kind !== 'possessive') continue;
    return lexicon.classes.time.has(words[index - 1]?.lower ?? '') ? null : { from, to: index };
  }
  return null;
}

/** "a survey by Norex", "figures from the ministry". */
function makerOf(passage: Passage, { from, to }: Stretch, head: number): Stretch | null {
  const { words, lexicon } = passage;
  for (let index = head + 1; index < to; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind === 'mark') return null;
    const isAgent = lexicon.classes.agent.has(word.lower);
    if (!isAgent && !lexicon.classes.origin.has(word.lower)) continue;
    const maker = phraseAfter(passage, index + 1, to);
    if (maker === null || maker.from < from || !canSpeak(passage, maker)) continue;
    const first = words[maker.from];
    const named = first?.capital === true && maker.to - maker.from === 1;
    return isAgent || !named || shortestInitials.test(first.text) ? maker : null;
  }
  return null;
}

/** "a Norex Institute report", "the official WHO figures": a name of more than one word, or initials. */
function nameBefore({ words, lexicon }: Passage, { from }: Stretch, head: number): Stretch | null {
  let to = head;
  if (words[to - 1]?.text === ')' && words[to - 3]?.text === '(') to -= 3;
  while (to > from && isPlain(words[to - 1]?.lower, words[to - 1]?.capital)) to -= 1;
  let start = to;
  while (start > from && words[start - 1]?.capital === true) {
    if (lexicon.classes.time.has(words[start - 1]?.lower ?? '')) break;
    start -= 1;
  }
  const before = words[start - 1];
  if (start > from && (before?.kind === 'mark' || before?.kind === 'possessive')) return null;
  const first = words[start];
  if (first === undefined || start === to || lexicon.classes.determiner.has(first.lower))
    return null;
  return to - start > 1 || shortestInitials.test(first.text) ? { from: start, to } : null;
}

function isPlain(lower: string | undefined, capital: boolean | undefined): boolean {
  return lower !== undefined && capital === false && /^\p{L}/u.test(lower);
}
