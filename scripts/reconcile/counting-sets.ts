/** The small words of every language as sets of folded words: a source's words are looked up in all of them. */
import { countingWords as english } from '../grammar/en/counting-words.ts';
import type { CountingWords } from '../grammar/en/counting-words.ts';
import { countingWords as spanish } from '../grammar/es/counting-words.ts';
import { fold } from './words.ts';

/** Takes the name of a list; gives its words in every language, folded. */
export function countingSet(list: keyof CountingWords): ReadonlySet<string> {
  return new Set([english, spanish].flatMap((words) => fold(words[list]).split(' ')));
}

/** Folded words for lengths of periods, with their English names. */
export const periodNames: ReadonlyMap<string, string> = new Map(
  [...countingSet('periods')].map((entry): [string, string] => {
    const [word = entry, name = word] = entry.split(':');
    return [word, name];
  }),
);
