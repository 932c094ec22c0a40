/** Finds the noun phrase that ends or begins at a place: who speaks before or after a reporting word. */
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';
import type { Passage, Stretch } from './passage.ts';

const longest = 30;
const inside = new Set(['(', ')', '-', '‑', '/', '&', '%', '$', '€', '£', '#', '@']);
const dashes = new Set(['—', '–', '-']);

/**
 * The noun phrase that ends before word `end` and not before word `floor`. With an apposition or relative clause set
 * off by commas or dashes it reaches from the noun to the closing mark. `null` where no noun stands there.
 */
export function phraseBefore(passage: Passage, end: number, floor: number): Stretch | null {
  const { words, lexicon } = passage;
  const last = words[end - 1];
  if (last === undefined || end <= floor) return null;
  if (last.text === ',' || (dashes.has(last.text) && isSpaced(passage, end - 1)))
    return beforeApposition(passage, end - 1, floor);
  if (lexicon.classes.relative.has(last.lower)) {
    const noun = phraseBefore(passage, end - 1, floor);
    if (noun !== null) return noun;
    const before = words[end - 2];
    return before?.text === ',' ? collectBackward(passage, end - 2, floor) : null;
  }
  return collectBackward(passage, end, floor);
}

/** The noun phrase that begins at word `start`, with a following apposition; it ends before word `ceiling`. */
export function phraseAfter(passage: Passage, start: number, ceiling: number): Stretch | null {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  let index = start;
  const limit = Math.min(ceiling, start + longest);
  for (; index < limit; index += 1) {
    const word = words[index];
    if (word === undefined || passage.quoted[index] !== -1) break;
    if (word.text === ',') {
      const end = appositionEnd(passage, index + 1, limit);
      if (end === null) break;
      index = end;
      break;
    }
    if (word.kind === 'mark') {
      if (inside.has(word.text) || isInitialDot(words, index)) continue;
      break;
    }
    if (index > start && isPronoun(lexicon, word)) break;
    if (classes.preposition.has(word.lower) && !continuesAfter(passage, index)) break;
    if (classes.coordinator.has(word.lower) && !joins(passage, index)) break;
    if (isClauseWord(passage, index) || (classes.time.has(word.lower) && !inName(words, index)))
      break;
    if (classes.subordinator.has(word.lower) || classes.relative.has(word.lower)) break;
    if (classes.infinitive.has(word.lower)) break;
    if (index > start && classes.adverb.has(word.lower) && !inName(words, index)) break;
  }
  const to = trimRight(passage, start, index);
  return to > start ? { from: start, to } : null;
}

/** Whether the word is a personal pronoun that can be a subject. */
export function isPronoun({ classes }: SpeechLexicon, { lower }: Word): boolean {
  return (
    classes.person.has(lower) ||
    classes.group.has(lower) ||
    classes.thing.has(lower) ||
    classes.self.has(lower)
  );
}

function collectBackward(passage: Passage, end: number, floor: number): Stretch | null {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const last = words[end - 1];
  if (last !== undefined && isPronoun(lexicon, last)) return { from: end - 1, to: end };
  let index = end - 1;
  const limit = Math.max(floor, end - longest);
  for (; index >= limit; index -= 1) {
    const word = words[index];
    if (word === undefined || passage.quoted[index] !== -1) break;
    if (word.kind === 'mark') {
      if (inside.has(word.text) && !(dashes.has(word.text) && isSpaced(passage, index))) continue;
      if (isInitialDot(words, index)) continue;
      break;
    }
    if (isPronoun(lexicon, word) && !classes.determiner.has(word.lower)) break;
    if (classes.coordinator.has(word.lower) && !joins(passage, index)) break;
    if (isClauseWord(passage, index)) break;
    if (classes.subordinator.has(word.lower) || classes.relative.has(word.lower)) {
      if (!classes.determiner.has(word.lower)) break;
      if (words[index - 1] !== undefined && index > floor) break;
    }
    if (classes.infinitive.has(word.lower) && !words[index + 1]?.capital) break;
  }
  const to = trimRight(passage, index + 1, end);
  const from = trimLeft(passage, index + 1, to);
  return from < to ? { from, to } : null;
}

function beforeApposition(passage: Passage, comma: number, floor: number): Stretch | null {
  const { words } = passage;
  const mark = words[comma]?.text ?? ',';
  const limit = Math.max(floor, comma - 45);
  let tries = 0;
  for (let index = comma - 1; index > limit && tries < 4; index -= 1) {
    const word = words[index];
    if (word === undefined || word.text === ';' || word.text === ':') return null;
    if (passage.quoted[index] !== -1 && passage.quoted[index - 1] === -1) tries += 1;
    if (word.text !== mark) continue;
    tries += 1;
    if (!opensApposition(passage, index + 1, comma)) continue;
    const noun = collectBackward(passage, index, floor);
    if (noun !== null) return { from: noun.from, to: comma };
  }
  return null;
}

function opensApposition(passage: Passage, from: number, to: number): boolean {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const first = words[from];
  if (first === undefined) return false;
  if (classes.relative.has(first.lower) || classes.example.has(first.lower)) return true;
  if (classes.determiner.has(first.lower) || first.kind === 'number') return true;
  if (classes.preposition.has(first.lower) && first.lower !== 'of') return false;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word !== undefined && (lexicon.speakers.has(word.lower) || lexicon.titles.has(word.lower)))
      return true;
  }
  return false;
}

/** Where an apposition that begins at `from` ends: at the next comma or the end of the sentence. */
function appositionEnd(passage: Passage, from: number, limit: number): number | null {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const first = words[from];
  if (first === undefined || classes.relative.has(first.lower)) return null;
  let role = false;
  let index = from;
  for (; index < limit; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (passage.quoted[index] !== -1) return role ? index : null;
    if (word.kind === 'mark' && !inside.has(word.text) && !isInitialDot(words, index)) break;
    if (classes.relative.has(word.lower) || classes.subordinator.has(word.lower)) break;
    if (isClauseWord(passage, index) || isPronoun(lexicon, word)) return null;
    role ||= lexicon.speakers.has(word.lower) || lexicon.titles.has(word.lower);
    role ||= lexicon.bodies.has(word.lower);
  }
  return role ? index : null;
}

/** A word that shows that a clause stands here: an auxiliary, a very common finite verb, a reporting verb. */
function isClauseWord(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const word = words[index];
  if (word === undefined || word.capital) return false;
  if (lexicon.classes.auxiliary.has(word.lower) || lexicon.classes.finite.has(word.lower))
    return true;
  const verb = lexicon.verbs.get(word.lower);
  if (verb === undefined || !(verb.finite || verb.past)) return false;
  return !isNounHere(passage, index);
}

/** Whether a form that may be a verb or a noun is a noun here ("the report", "its claims"). */
function isNounHere(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  if (before === undefined) return false;
  const { determiner, preposition } = passage.lexicon.classes;
  return (
    before.kind === 'possessive' || determiner.has(before.lower) || preposition.has(before.lower)
  );
}

/** Whether a coordinator joins two nouns rather than two clauses. */
function joins(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const before = words[index - 1];
  const after = words[index + 1];
  if (before === undefined || after === undefined) return false;
  if (lexicon.classes.contrast.has(words[index]?.lower ?? '') && words[index]?.lower !== 'and')
    return false;
  return (before.capital && (after.capital || lexicon.classes.determiner.has(after.lower))) ||
    (before.kind === 'word' && lexicon.speakers.has(before.lower) && after.kind === 'word')
    ? !isPronoun(lexicon, after) && lexicon.verbs.get(after.lower)?.past !== true
    : false;
}

function continuesAfter(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined) return false;
  if (lexicon.classes.time.has(next.lower) || next.kind === 'number') return false;
  if (!lexicon.classes.nounLink.has(word.lower)) return false;
  const noun = words[index + 2];
  return !(
    lexicon.classes.determiner.has(next.lower) &&
    noun !== undefined &&
    lexicon.evidenceNouns.has(noun.lower)
  );
}

function trimRight(passage: Passage, from: number, end: number): number {
  const { classes } = passage.lexicon;
  let to = end;
  for (; to > from; to -= 1) {
    const word = passage.words[to - 1];
    if (word === undefined) continue;
    const loose =
      (word.kind === 'mark' && word.text !== ')' && !isInitialDot(passage.words, to - 1)) ||
      classes.preposition.has(word.lower) ||
      classes.coordinator.has(word.lower) ||
      (classes.determiner.has(word.lower) && to - from > 1) ||
      (classes.time.has(word.lower) && !inName(passage.words, to - 1));
    if (!loose) break;
  }
  return to;
}

function trimLeft(passage: Passage, start: number, to: number): number {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  let from = start;
  while (from < to) {
    const word = words[from];
    if (word === undefined) break;
    if (classes.preposition.has(word.lower)) {
      from = afterPreposition(passage, from, to);
      continue;
    }
    const loose =
      word.kind === 'mark' ||
      word.kind === 'possessive' ||
      classes.adverb.has(word.lower) ||
      classes.coordinator.has(word.lower) ||
      (classes.subordinator.has(word.lower) && !classes.determiner.has(word.lower)) ||
      (classes.time.has(word.lower) && !words[from + 1]?.capital);
    if (!loose || (classes.determiner.has(word.lower) && word.kind === 'word')) break;
    from += 1;
  }
  return from;
}

/** Skips a phrase such as "On Monday" or "In a statement" that stands before the noun without a comma. */
function afterPreposition(passage: Passage, at: number, to: number): number {
  const { words, lexicon } = passage;
  const { determiner, time } = lexicon.classes;
  const first = words[at + 1];
  let index = at + 1;
  if (first !== undefined && determiner.has(first.lower)) index += 1;
  for (; index < to; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if (determiner.has(word.lower)) return index;
    if (time.has(word.lower) || (word.kind === 'number' && index === at + 1)) return index + 1;
  }
  const capital = words.slice(at + 1, to).findIndex((word) => !word.capital);
  return capital > 0 ? at + 1 + capital : at + 1;
}

function inName(words: readonly Word[], index: number): boolean {
  return words[index]?.capital === true && words[index - 1]?.capital === true;
}

function isInitialDot(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (word?.text !== '.' || before?.capital !== true || before.end !== word.start) return false;
  return before.text.length <= 4 && words[index + 1]?.capital === true;
}

function isSpaced(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  return word !== undefined && /\s/.test(passage.text.charAt(word.start - 1));
}
