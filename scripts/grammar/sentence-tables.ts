/** What each language needs to tell the end of a sentence from the end of an abbreviation. */
import type { AbbreviationWords } from './languages/language-tables.ts';
import { perLanguage } from './languages/languages.ts';

export interface SentenceTable {
  /** Without their full stop; in lower case where any case is meant. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations only where a number follows: "No. 10". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Words that begin a sentence after an abbreviation. */
  readonly openers: ReadonlySet<string>;
}

/** Takes a BCP 47 language; gives its table, English for a language without one. */
export const getSentenceTable: (language: string) => SentenceTable = perLanguage(
  ({ abbreviations }) => fold(abbreviations),
);

function fold(table: AbbreviationWords): SentenceTable {
  const set = (words: string) => new Set(words.split(' '));
  return {
    abbreviations: set(table.abbreviations),
    beforeNumbers: set(table.beforeNumbers),
    openers: set(table.openers),
  };
}
