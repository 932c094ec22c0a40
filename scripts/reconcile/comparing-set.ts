/** The words that decide on comparing, of every language, as sets of folded words. */
import { comparingWords as english } from '../grammar/en/comparing-words.ts';
import type { ComparingWords } from '../grammar/en/comparing-words.ts';
import { comparingWords as spanish } from '../grammar/es/comparing-words.ts';
import { comparingWords as french } from '../grammar/fr/comparing-words.ts';
import { fold } from './words.ts';

/** Takes the name of a list; gives its words in every language, folded. */
export function comparingSet(list: keyof ComparingWords): ReadonlySet<string> {
  return new Set([english, spanish, french].flatMap((words) => fold(words[list]).split(' ')));
}
