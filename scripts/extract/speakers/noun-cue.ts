/** Reads reporting nouns: "X's announcement that …", "a claim by X that …", "a report from X that …". */
import type { Cue } from './cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { textOf } from './phrase-text.ts';
import { sideOf } from './side-of.ts';
import { canSpeak } from './speaker-kind.ts';

const reach = 12;
const figureReach = 6;
const ownerReach = 4;

/** The cue of a reporting noun at word `index` that a clause follows, or `null`. */
export function nounCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  floor: number,
): Cue | null {
  const { words, lexicon } = passage;
  const word = words[index];
  if (word === undefined) return null;
  const told = toldIn(passage, index, floor);
  if (told !== null) return told;
  const reckons = lexicon.classes.reckoning.has(word.lower);
  if (!reckons && !lexicon.reportingNouns.has(word.lower)) return null;
  const clause = clauseAfter(passage, sentence, index);
  const owner = ownerBefore(passage, index, floor);
  if (clause === null) {
    const owned = reckons && isOwned(passage, index, floor);
    return owned && owner !== null && setsFigure(passage, index, owner)
      ? { ...toCue(passage, index, owner, clauseEnd(passage, sentence, index)), order: 'owns' }
      : null;
  }
  const speaker = agentAfter(passage, index + 1, clause) ?? owner;
  if (speaker === null || !canSpeak(passage, speaker)) return null;
  if (!lexicon.reportingNouns.has(word.lower)) return null;
  return toCue(passage, index, speaker, clause);
}

/** "Three in Norex's statement": a number, "in", and whose evidence it is. */
function toldIn(passage: Passage, index: number, floor: number): Cue | null {
  const { words, lexicon } = passage;
  if (!lexicon.evidenceNouns.has(words[index]?.lower ?? '')) return null;
  if (!isOwned(passage, index, floor)) return null;
  const owner = ownerBefore(passage, index, floor);
  if (owner === null || !canSpeak(passage, owner)) return null;
  const at =
    owner.from - (lexicon.classes.determiner.has(words[owner.from - 1]?.lower ?? '') ? 2 : 1);
  const number = words[at - 1];
  const isAmount = number?.kind === 'number' || lexicon.amounts.has(number?.lower ?? '');
  if (!isAmount || !lexicon.classes.venue.has(words[at]?.lower ?? '')) return null;
  const lemma = words[index]?.lower ?? '';
  return { from: at - 1, to: index + 1, at: index, lemma, speaker: owner, order: 'owns' };
}

/**
 * Whether an owned figure is its owner's own: an estimate is, a toll or number where a number stands beside it and the
 * owner is a party ("the ministry's toll of 40", not "Italy's toll").
 */
function setsFigure(passage: Passage, index: number, owner: Stretch): boolean {
  const { words, lexicon } = passage;
  if (!canSpeak(passage, owner)) return false;
  if (!lexicon.classes.countNoun.has(words[index]?.lower ?? '')) return true;
  const isNear = words.slice(index + 1, index + figureReach).some(({ kind }) => kind === 'number');
  const isParty =
    sideOf(lexicon, textOf(passage, owner)) !== null ||
    words
      .slice(owner.from, owner.to)
      .some(({ lower }) => lexicon.speakers.has(lower) || lexicon.bodies.has(lower));
  return isNear && isParty;
}

function toCue({ words }: Passage, at: number, speaker: Stretch, last: number): Cue {
  return {
    from: Math.min(speaker.from, at),
    to: last + 1,
    at,
    lemma: words[at]?.lower ?? '',
    speaker,
    order: 'leads',
  };
}

/** The last word before the mark that ends a clause. */
function clauseEnd({ words }: Passage, { to }: Stretch, index: number): number {
  let last = index;
  while (last + 1 < to && !/^[,;:]$/.test(words[last + 1]?.text ?? '')) last += 1;
  return last;
}

function clauseAfter(passage: Passage, sentence: Stretch, index: number): number | null {
  const { complementizer, preposition, time, timeLead } = passage.lexicon.classes;
  const next = passage.words[index + 1]?.lower ?? '';
  const opens = [complementizer, preposition, time, timeLead].some((words) => words.has(next));
  if (!opens) return null;
  const limit = Math.min(sentence.to, index + reach);
  for (let at = index + 1; at < limit; at += 1) {
    const word = passage.words[at];
    if (word === undefined || word.text === ',' || passage.quoted[at] !== -1) return null;
    if (complementizer.has(word.lower)) return at;
    if (passage.lexicon.classes.auxiliary.has(word.lower)) return null;
  }
  return null;
}

function agentAfter(passage: Passage, from: number, to: number): Stretch | null {
  const { words, lexicon } = passage;
  const { agent, nounLink } = lexicon.classes;
  const first = words[from];
  if (first === undefined || !(agent.has(first.lower) || nounLink.has(first.lower))) return null;
  return phraseAfter(passage, from + 1, to);
}

/** Whether a possessive or a possessive pronoun stands before the noun, in the same phrase. */
function isOwned(passage: Passage, index: number, floor: number): boolean {
  const { words, lexicon } = passage;
  for (let at = index - 1; at >= Math.max(floor, index - ownerReach); at -= 1) {
    const word = words[at];
    if (word === undefined || endsOwner(passage, at)) return false;
    if (word.kind === 'possessive' || lexicon.classes.owner.has(word.lower)) return true;
  }
  return false;
}

/** A mark or article between a noun and what might own it. */
function endsOwner({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind === 'mark') return word?.text !== '-';
  const { owner, determiner } = lexicon.classes;
  return determiner.has(word.lower) && !owner.has(word.lower);
}

/** The owner of the noun ("X's"), a possessive pronoun, or the name that stands before it ("a New York Times report"). */
function ownerBefore(passage: Passage, index: number, floor: number): Stretch | null {
  const { words, lexicon } = passage;
  for (let at = index - 1; at >= Math.max(floor, index - ownerReach); at -= 1) {
    const word = words[at];
    if (word === undefined || endsOwner(passage, at)) break;
    if (word.kind === 'possessive')
      return nameBefore(passage, at, floor) ?? nounBefore(passage, at, floor);
    if (lexicon.classes.owner.has(word.lower)) return { from: at, to: at + 1 };
  }
  return nameBefore(passage, index, floor);
}

/** "Contradicting the government's count", "far above the government's": the noun phrase that owns, not what leads to it. */
function nounBefore(passage: Passage, end: number, floor: number): Stretch | null {
  const { words, lexicon } = passage;
  const { determiner, preposition, nounLink } = lexicon.classes;
  const phrase = phraseBefore(passage, end, floor);
  if (phrase === null) return null;
  for (let at = phrase.to - 1; at > phrase.from; at -= 1) {
    const before = words[at - 1]?.lower ?? '';
    const leads =
      (preposition.has(before) && !nounLink.has(before)) ||
      lexicon.lemma(before)?.form === 'gerund';
    if (leads && determiner.has(words[at]?.lower ?? '')) return { from: at, to: phrase.to };
  }
  return phrase;
}

function nameBefore({ words, lexicon }: Passage, index: number, floor: number): Stretch | null {
  let from = index;
  while (from > floor && words[from - 1]?.capital === true) from -= 1;
  if (from === index) return null;
  const before = words[from - 1]?.lower ?? '';
  return {
    from: lexicon.classes.definite.has(before) && from > floor ? from - 1 : from,
    to: index,
  };
}
