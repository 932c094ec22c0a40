/** The small words of a language as sets of folded words. */
import type { CountingWords } from '../grammar/en/counting-words.ts';
import { languages, perLanguage } from '../grammar/languages/languages.ts';
import { fold } from './words.ts';

/** Takes the name of a list; gives the function from a BCP 47 language to its words, folded. */
export function countingSet(list: keyof CountingWords): (language: string) => ReadonlySet<string> {
  return perLanguage(({ counting }) => new Set(fold(counting[list]).split(' ')));
}

/** Takes the name of a list; gives its words in every language, folded. */
export function countingSetOfAll(list: keyof CountingWords): ReadonlySet<string> {
  return new Set(languages.flatMap(({ counting }) => fold(counting[list]).split(' ')));
}

/** Takes a BCP 47 language; gives its folded words for lengths of periods, with their English names. */
export const periodNames: (language: string) => ReadonlyMap<string, string> = perLanguage(
  ({ counting }) =>
    new Map(
      fold(counting.periods)
        .split(' ')
        .map((entry): [string, string] => {
          const [word = entry, name = word] = entry.split(':');
          return [word, name];
        }),
    ),
);
