/** Says what kind of speaker a noun phrase names: somebody, several, or a thing such as a survey. */
import { isPronoun } from './phrase-words.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { opensSentence } from './word-case.ts';

/** Index of the head noun of a phrase: the last noun before a preposition, comma or relative clause. */
export function headOf(passage: Passage, { from, to }: Stretch): number {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  let head = from;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word === undefined || word.text === ',' || word.text === '—' || word.text === '(') break;
    if (index > from && (classes.preposition.has(word.lower) || classes.relative.has(word.lower)))
      break;
    if (index > from && index > head && isReduced(passage, index, to)) break;
    if (word.kind === 'word') head = index;
  }
  return head;
}

/** Whether the phrase names somebody: a pronoun, a name, or a noun of a person or body. */
export function canSpeak(passage: Passage, phrase: Stretch): boolean {
  const { words, lexicon } = passage;
  for (let index = phrase.from; index < phrase.to; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === ',') {
      // "Another parent, Ana Ruiz,": a name speaks for the noun it explains.
      if (words[index + 1]?.capital === true && words[index + 2]?.capital === true) return true;
      break;
    }
    if (lexicon.speakers.has(word.lower) || lexicon.titles.has(word.lower)) return true;
    if (lexicon.bodies.has(word.lower) || lexicon.evidenceNouns.has(word.lower)) return true;
    if (isPronoun(lexicon, word)) return true;
    if (lexicon.classes.owner.has(word.lower) && phrase.to - phrase.from === 1) return true;
    if (word.capital && !lexicon.classes.determiner.has(word.lower) && !isOpener(passage, index))
      return true;
  }
  const joined = ` ${words
    .slice(phrase.from, phrase.to)
    .map(({ lower }) => lower)
    .join(' ')} `;
  if (lexicon.sides.some(({ phrases }) => phrases.some((role) => joined.includes(role))))
    return true;
  return lexicon.isDoer(words[headOf(passage, phrase)]?.lower ?? '');
}

/** A common noun that has its capital from opening the sentence: "Talks aimed at …". */
function isOpener({ words, wordCase }: Passage, index: number): boolean {
  const word = words[index];
  if (word === undefined || !opensSentence(words[index - 1]) || words[index + 1]?.capital === true)
    return false;
  return wordCase.small.has(word.lower) && !wordCase.capital.has(word.text);
}

/** Whether the head is a thing that speaks: "poll", "survey", "tally sheets". */
export function isThing(passage: Passage, phrase: Stretch): boolean {
  const head = passage.words[headOf(passage, phrase)];
  return head !== undefined && passage.lexicon.evidenceNouns.has(head.lower);
}

/** Whether a verb without an ending agrees with the phrase: a plural, two joined, or a plural pronoun. */
export function isPlural(passage: Passage, phrase: Stretch): boolean {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const head = words[headOf(passage, phrase)];
  if (head === undefined) return false;
  if (classes.group.has(head.lower) || classes.self.has(head.lower)) return true;
  if (classes.plural.has(head.lower)) return true;
  if (/[^s'iu]s$/.test(head.lower)) return true;
  return words.slice(phrase.from, phrase.to).some(({ lower }) => classes.coordinator.has(lower));
}

/** A participle that opens a relative clause without its pronoun: "sheets collected in May". */
function isReduced({ words, lexicon }: Passage, index: number, to: number): boolean {
  const word = words[index];
  if (word === undefined || word.capital || lexicon.lemma(word.lower)?.form !== 'pastOrParticiple')
    return false;
  const next = index + 1 < to ? words[index + 1] : undefined;
  const { preposition, time } = lexicon.classes;
  return next === undefined || preposition.has(next.lower) || time.has(next.lower);
}
