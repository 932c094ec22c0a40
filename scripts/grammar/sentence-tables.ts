/** What each language needs to tell the end of a sentence from the end of an abbreviation. */
import * as en from './en/abbreviations.ts';
import * as es from './es/abbreviations.ts';
import * as fr from './fr/abbreviations.ts';

export interface SentenceTable {
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations after which a sentence may end, and the words that then begin the next. */
  readonly closers: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const tables = new Map(Object.entries({ en, es, fr }).map(([name, table]) => [name, fold(table)]));

/** Takes a BCP 47 language; gives its table, English for a language without one. */
export function getSentenceTable(language: string): SentenceTable {
  return tables.get(language) ?? fold(en);
}

function fold(table: Record<keyof SentenceTable, string>): SentenceTable {
  const set = (words: string) => new Set(words.split(' '));
  return {
    abbreviations: set(table.abbreviations),
    closers: set(table.closers),
    openers: set(table.openers),
  };
}
