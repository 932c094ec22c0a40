/** The noun tables of a language, ready to be asked. */
import { perLanguage } from './languages/languages.ts';
import type { NounTable } from './noun-table.ts';

export interface NounGrammar {
  readonly nounFirst: boolean;
  readonly isStop: (word: string) => boolean;
  readonly isParticiple: (word: string) => boolean;
  readonly isDeterminer: (word: string | undefined) => boolean;
  /** A word that opens a new noun phrase: "the". */
  readonly isArticle: (word: string | undefined) => boolean;
  readonly isOf: (word: string | undefined) => boolean;
  readonly isCountNoun: (word: string | undefined) => boolean;
  readonly isTollNoun: (word: string | undefined) => boolean;
  readonly isTollAdjective: (word: string | undefined) => boolean;
  readonly isPlural: (word: string) => boolean;
  readonly toSingular: (noun: string) => string;
}

/** Takes a BCP 47 language; gives its grammar of nouns, English for a language without tables. */
export const getNounGrammar: (language: string) => NounGrammar = perLanguage(({ nouns, speech }) =>
  compile(nouns, speech.classes.definite),
);

function compile(table: NounTable, articles: string): NounGrammar {
  const toTest = (words: string) => {
    const set = new Set(words.split(' '));
    return (word: string | undefined) => word !== undefined && set.has(word);
  };
  const isOf = toTest(table.ofWords);
  const isDefinite = toTest(articles);
  const isStop = toTest(table.phraseStops);
  const isFalse = toTest(table.falsePlurals);
  const irregular = new Map(Object.entries(table.irregularPlurals));
  return {
    nounFirst: table.nounFirst,
    isStop,
    isParticiple: toTest(table.phraseParticiples),
    isDeterminer: toTest(table.determiners),
    isOf,
    isArticle: (word) => isDefinite(word) && !isOf(word),
    isCountNoun: toTest(table.countNouns),
    isTollNoun: toTest(table.tollNouns),
    isTollAdjective: toTest(table.tollAdjectives),
    isPlural: (word) =>
      irregular.has(word) ||
      (word.length > 3 && !isStop(word) && !isFalse(word) && endsInPlural(word)),
    toSingular: (noun) => toSingular(noun, table, irregular),
  };
}

/** Ends in a single -s that is not part of a common singular ending. */
function endsInPlural(word: string): boolean {
  return /[^s'u]s$/u.test(word) && !word.endsWith('sis');
}

function toSingular(
  noun: string,
  table: NounTable,
  irregular: ReadonlyMap<string, string>,
): string {
  const known = irregular.get(noun.toLowerCase());
  if (known !== undefined) {
    const capital = /^\p{Lu}/u.test(noun);
    return capital ? known.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : known;
  }
  const rule = table.pluralEndings.find(([ending]) => ending.test(noun));
  return rule === undefined ? noun : noun.replace(rule[0], rule[1]);
}
