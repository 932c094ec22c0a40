/** Tells which words can stand inside a noun phrase that names a speaker, and trims what hangs at its ends. */
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';
import type { Passage } from './passage.ts';

const inside = new Set(['(', ')', '-', '‑', '/', '&', '%', '$', '€', '£', '#', '@']);
const dashes = new Set(['—', '–', '-']);

/** Whether the word is a personal pronoun. */
export function isPronoun({ classes }: SpeechLexicon, { lower }: Word): boolean {
  return (
    classes.person.has(lower) ||
    classes.group.has(lower) ||
    classes.thing.has(lower) ||
    classes.self.has(lower)
  );
}

/** Whether a mark goes on with the phrase: a hyphen, a parenthesis, the dot of an initial or abbreviation. */
export function isInside(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (word === undefined) return false;
  if (word.text === '.') return isInitialDot(passage, index);
  return inside.has(word.text) && !isSpacedDash(passage, index);
}

/** Whether a dash with space before it cuts off an aside. */
export function isSpacedDash(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (word === undefined || !dashes.has(word.text)) return false;
  return /\s/.test(passage.text.charAt(word.start - 1)) || word.text === '—';
}

/** A word that shows that a clause stands here: an auxiliary, a very common finite verb, a reporting verb. */
export function isClauseWord(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const word = words[index];
  if (word === undefined || word.capital) return false;
  const { auxiliary, finite, determiner, preposition } = lexicon.classes;
  if (auxiliary.has(word.lower) || finite.has(word.lower)) return true;
  const verb = lexicon.verbs.get(word.lower);
  if (verb === undefined || !(verb.finite || verb.past)) return false;
  const before = words[index - 1];
  const next = words[index + 1]?.lower ?? '';
  // "the latest reports show": a verb after it makes the word a noun.
  if (!verb.past && (lexicon.verbs.get(next)?.participle === false || auxiliary.has(next)))
    return false;
  return !(
    before === undefined ||
    before.kind === 'possessive' ||
    determiner.has(before.lower) ||
    preposition.has(before.lower)
  );
}

/** Whether a coordinator joins two nouns rather than two clauses. */
export function joinsNouns(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const before = words[index - 1];
  const after = words[index + 1];
  if (before === undefined || after === undefined || isPronoun(lexicon, after)) return false;
  if (lexicon.classes.contrast.has(words[index]?.lower ?? '')) return false;
  if (lexicon.verbs.get(after.lower)?.past === true) return false;
  if (lexicon.speakers.has(before.lower)) return after.kind === 'word';
  return before.capital && (after.capital || lexicon.classes.determiner.has(after.lower));
}

function isInitialDot(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  const word = passage.words[index];
  if (before?.capital !== true || before.end !== word?.start || before.text.length > 4)
    return false;
  return passage.words[index + 1]?.capital === true;
}
