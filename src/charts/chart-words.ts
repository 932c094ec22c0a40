/** The words charts print around the numbers, one file a language; none holds a number. */
import type { ChartWords } from './chart-word-list.ts';
import { english } from './words-english.ts';
import { french } from './words-french.ts';
import { spanish } from './words-spanish.ts';

export type { ChartWords };

const tables: Readonly<Record<string, ChartWords>> = { en: english, es: spanish, fr: french };

/** Gives the chart words of a BCP 47 language; English where there is no table for it. */
export function chartWords(language: string): ChartWords {
  return tables[language.slice(0, 2).toLowerCase()] ?? english;
}
