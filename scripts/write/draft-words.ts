/** What a draft says in words of its own: the desk's, and the templates of its language. */
import { english } from './draft-english.ts';
import { french } from './draft-french.ts';
import { spanish } from './draft-spanish.ts';
import type { DraftTable } from './draft-table.ts';

export interface DraftWords {
  /** What the desk calls the story, or `null`. */
  readonly title: string | null;
  readonly dek: string | null;
  /** True for a text that would need a source: the draft uses no such words outside a link. */
  readonly hasNumber: (text: string) => boolean;
  /** Gives the beginning of a claim's words up to the end of its number: hedge, currency and unit, not what is counted. */
  readonly cutNumber: (text: string) => string;
}

const tables: Readonly<Record<string, DraftTable>> = { en: english, es: spanish, fr: french };

/** Gives the templates of a BCP 47 language; English where there is no table for it. */
export function draftTable(language: string): DraftTable {
  return tables[language.toLowerCase().split('-')[0] ?? ''] ?? english;
}
