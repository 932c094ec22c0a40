/** The words of a language that decide on comparing, as sets of folded words. */
import type { ComparingWords } from '../grammar/en/comparing-words.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { fold } from './words.ts';

/** Takes the name of a list; gives the function from a BCP 47 language to its words, folded. */
export function comparingSet(
  list: keyof ComparingWords,
): (language: string) => ReadonlySet<string> {
  return perLanguage(({ comparing }) => new Set(fold(comparing[list]).split(' ')));
}
