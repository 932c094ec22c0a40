/** Finds the noun phrase that begins at a place: who speaks after a reporting word. */
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import { verbLemma } from '../../grammar/verb-lemma.ts';
import { isClauseWord, isInside, isPronoun, joinsNouns } from './phrase-words.ts';
import type { Passage, Stretch } from './passage.ts';
import { trimPhrase } from './trim-phrase.ts';

const longest = 30;
const farthestRole = 4;

/** The noun phrase that begins at word `start`, with a following apposition; it ends before word `ceiling`. */
export function phraseAfter(passage: Passage, start: number, ceiling: number): Stretch | null {
  const { words } = passage;
  let index = start;
  const limit = Math.min(ceiling, start + longest);
  while (index < limit) {
    const word = words[index];
    if (word === undefined || passage.quoted[index] !== -1) break;
    if (word.text === ',') {
      index = asideEnd(passage, index + 1, limit) ?? index;
      break;
    }
    if (word.text === '(') {
      const close = closingParenthesis(passage, index, limit);
      if (close === null) break;
      index = close + 1;
      continue;
    }
    if (word.kind === 'mark' ? !isInside(passage, index) : endsPhrase(passage, start, index)) break;
    index += 1;
  }
  return trimPhrase(passage, { from: start, to: index });
}

function endsPhrase(passage: Passage, start: number, index: number): boolean {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const word = words[index];
  if (word === undefined) return true;
  const named = word.capital && words[index - 1]?.capital === true;
  if (index > start && isPronoun(lexicon, word)) return true;
  if (classes.preposition.has(word.lower) && !continuesAfter(passage, index)) return true;
  if (classes.coordinator.has(word.lower) && !joinsNouns(passage, index)) return true;
  if (classes.subordinator.has(word.lower) || classes.relative.has(word.lower))
    return !classes.determiner.has(word.lower) || index > start;
  if (classes.time.has(word.lower) && !named) return true;
  if (classes.timeLead.has(word.lower) && classes.time.has(words[index + 1]?.lower ?? ''))
    return true;
  const inner = classes.determiner.has(words[index - 1]?.lower ?? '');
  if (index > start && classes.adverb.has(word.lower) && !named && !inner) return true;
  return isClauseWord(passage, index);
}

function continuesAfter(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !classes.nounLink.has(word.lower)) return false;
  if (classes.time.has(next.lower) || next.kind === 'number') return false;
  const noun = words[index + 2];
  return !(
    classes.venue.has(word.lower) &&
    classes.determiner.has(next.lower) &&
    noun !== undefined &&
    (lexicon.evidenceNouns.has(noun.lower) || lexicon.reportingNouns.has(noun.lower))
  );
}

function closingParenthesis(passage: Passage, open: number, limit: number): number | null {
  for (let index = open + 1; index < Math.min(limit, open + 8); index += 1)
    if (passage.words[index]?.text === ')') return index;
  return null;
}

/**
 * Where an apposition that begins at `from` ends: at the next comma or the end of the sentence. It gives a role ("a
 * local group", "director of the bank") and holds no verb.
 */
function asideEnd(passage: Passage, from: number, limit: number): number | null {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const first = words[from];
  if (first === undefined || first.kind !== 'word' || classes.relative.has(first.lower))
    return null;
  let role = -1;
  let index = from;
  for (; index < limit; index += 1) {
    const word = words[index];
    if (word === undefined || passage.quoted[index] !== -1) break;
    if (word.kind === 'mark' && !isInside(passage, index)) break;
    if (classes.relative.has(word.lower) || classes.subordinator.has(word.lower)) break;
    if (isClauseWord(passage, index) || isPronoun(lexicon, word)) return null;
    if (isVerbHere(passage, index)) return null;
    if (role < 0 && isRole(lexicon, word.lower)) role = index;
  }
  if (role < 0) return null;
  if (classes.determiner.has(first.lower)) return index;
  const links = role + 1 === index || classes.preposition.has(words[role + 1]?.lower ?? '');
  return links && role - from < farthestRole ? index : null;
}

function isRole(lexicon: SpeechLexicon, lower: string): boolean {
  return lexicon.speakers.has(lower) || lexicon.titles.has(lower) || lexicon.bodies.has(lower);
}

/** A past form that no preposition follows: "the doctors treated five", not "a group founded in May". */
function isVerbHere({ words, lexicon }: Passage, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.capital) return false;
  const form = verbLemma(word.lower)?.form;
  if (form !== 'past' && form !== 'pastOrParticiple') return false;
  return (
    words[index + 1]?.kind === 'number' ||
    lexicon.classes.determiner.has(words[index + 1]?.lower ?? '')
  );
}
