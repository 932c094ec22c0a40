/** Finds the noun phrase that begins at a place: who speaks after a reporting word. */
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';
import { asideEnd } from './aside.ts';
import { isClauseWord, isInside, isPronoun, joinsNouns } from './phrase-words.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { trimPhrase } from './trim-phrase.ts';

const longest = 30;

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
  const before = words[index - 1];
  const named = word.capital && (before?.capital === true || isTitle(lexicon, before));
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
  return isClauseWord(passage, index) || isAfterNoun(passage, start, index);
}

/** "Nach Angaben des Unternehmens befanden sich": where nouns have capitals, a small word after one goes on with another phrase. */
function isAfterNoun({ words, lexicon }: Passage, start: number, index: number): boolean {
  if (!lexicon.capitalNouns || index === start) return false;
  const [before, word] = [words[index - 1], words[index]];
  const { determiner, preposition, coordinator } = lexicon.classes;
  const joins = [determiner, preposition, coordinator].some((own) => own.has(word?.lower ?? ''));
  return before?.capital === true && word?.kind === 'word' && !word.capital && !joins;
}

/** A name may be that of a month: "el ministro Julio Ruiz". */
function isTitle({ titles }: SpeechLexicon, word: Word | undefined): boolean {
  return word !== undefined && titles.has(word.lower);
}

function continuesAfter(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !classes.nounLink.has(word.lower)) return false;
  if (classes.time.has(next.lower) || next.kind === 'number') return false;
  const noun = classes.determiner.has(next.lower) ? words[index + 2] : next;
  return !(
    classes.venue.has(word.lower) &&
    noun !== undefined &&
    (lexicon.evidenceNouns.has(noun.lower) || lexicon.reportingNouns.has(noun.lower))
  );
}

function closingParenthesis(passage: Passage, open: number, limit: number): number | null {
  for (let index = open + 1; index < Math.min(limit, open + 8); index += 1)
    if (passage.words[index]?.text === ')') return index;
  return null;
}
