/** Finds the interface of a language. */
import { english } from './english.ts';
import { french } from './french.ts';
import type { InterfaceWords } from './interface-words.ts';
import { spanish } from './spanish.ts';

const tables: Readonly<Record<string, InterfaceWords>> = { en: english, es: spanish, fr: french };

/** Gives the interface words of a BCP 47 language; English where there is no table for it. */
export function getWords(language: string): InterfaceWords {
  return tables[language.slice(0, 2).toLowerCase()] ?? english;
}
