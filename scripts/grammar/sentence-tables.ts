/** What each language needs to tell the end of a sentence from the end of an abbreviation. */
import * as en from './en/abbreviations.ts';
import * as es from './es/abbreviations.ts';
import * as fr from './fr/abbreviations.ts';

export interface SentenceTable {
  /** Without their full stop; in lower case where any case is meant. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations only where a number follows: "No. 10". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Words that begin a sentence after an abbreviation. */
  readonly openers: ReadonlySet<string>;
}

const english = fold(en);
const tables = new Map([
  ['en', english],
  ['es', fold(es)],
  ['fr', fold(fr)],
]);

/** Takes a BCP 47 language; gives its table, English for a language without one. */
export function getSentenceTable(language: string): SentenceTable {
  return tables.get(language) ?? english;
}

function fold(table: Record<keyof SentenceTable, string>): SentenceTable {
  const set = (words: string) => new Set(words.split(' '));
  return {
    abbreviations: set(table.abbreviations),
    beforeNumbers: set(table.beforeNumbers),
    openers: set(table.openers),
  };
}
