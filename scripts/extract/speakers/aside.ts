/** Reads the apposition that follows a name after a comma: ", the head of the bank,". */
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';
import { isClauseWord, isInside, isPronoun } from './phrase-words.ts';
import type { Passage } from './passage.ts';

const farthestRole = 4;
const longestRole = 7;

/**
 * Where an apposition that begins at `from` ends: at the next comma or the end of the sentence. It gives a role ("a
 * local group", "director of the bank") and holds no verb.
 */
export function asideEnd(passage: Passage, from: number, limit: number): number | null {
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
    if (word.kind === 'number' || isVerbHere(passage, index)) return null;
    if (role < 0 && isRole(lexicon, word.lower)) role = index;
  }
  if (role < 0) return isNameOf(passage, from, index) ? index : null;
  if (classes.determiner.has(first.lower)) return index;
  const links = role + 1 === index || classes.preposition.has(words[role + 1]?.lower ?? '');
  return links && role - from < farthestRole ? index : null;
}

/** "the director", "the minister of Mines": a role, and whom or what it is of. */
function endsOnRole(words: readonly Word[], last: number, lexicon: SpeechLexicon): boolean {
  for (let index = last; index > last - longestRole; index -= 1) {
    const word = words[index];
    if (word === undefined || word.kind === 'mark') return false;
    if (!word.capital && lexicon.persons.has(word.lower)) return true;
    const { preposition, determiner } = lexicon.classes;
    if (
      !word.capital &&
      !preposition.has(word.lower) &&
      !determiner.has(word.lower) &&
      index < last
    )
      return false;
  }
  return false;
}

/** "its director, Ada Brandt: a name after a role. */
function isNameOf({ words, lexicon }: Passage, from: number, to: number): boolean {
  if (to - from < 2 || !endsOnRole(words, from - 2, lexicon)) return false;
  return words
    .slice(from, to)
    .every(({ capital, lower }) => capital || lexicon.classes.particle.has(lower));
}

function isRole(lexicon: SpeechLexicon, lower: string): boolean {
  return lexicon.speakers.has(lower) || lexicon.titles.has(lower) || lexicon.bodies.has(lower);
}

/** A past form that no preposition follows: "the doctors treated five", not "a group founded in May". */
function isVerbHere({ words, lexicon }: Passage, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.capital) return false;
  const form = lexicon.lemma(word.lower)?.form;
  if (form !== 'past' && form !== 'pastOrParticiple') return false;
  return (
    words[index + 1]?.kind === 'number' ||
    lexicon.classes.determiner.has(words[index + 1]?.lower ?? '')
  );
}
