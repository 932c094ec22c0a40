/** The words charts print around the numbers, one file a language; none holds a number. */
import type { ChartWords } from './chart-word-list.ts';
import { english } from './words-english.ts';
import { spanish } from './words-spanish.ts';

export type { ChartWords };

/** Gives the chart words of a BCP 47 language; English where there is no table for it. */
export function chartWords(language: string): ChartWords {
  return language.toLowerCase().startsWith('es') ? spanish : english;
}
