/** Finds the interface of a language. */
import { english } from './english.ts';
import type { InterfaceWords } from './interface-words.ts';
import { spanish } from './spanish.ts';

/** Gives the interface words of a BCP 47 language; English where there is no table for it. */
export function getWords(language: string): InterfaceWords {
  return language.toLowerCase().startsWith('es') ? spanish : english;
}
