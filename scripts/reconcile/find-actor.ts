/** Finds whose number a claim is, by the last name printed before it: "Italy had around 27,000". */
import { places } from '../grammar/languages/places.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { fold, wordsOf } from './words.ts';

export interface Actor {
  /** Last word of the name, folded; a country by its name, whatever the form. */
  readonly name: string;
  readonly isPlace: boolean;
}

const notNames =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** Takes a claim; gives `null` where no name stands before its number in its sentence but that of whoever says it. */
export function findActor({ quote, start, role, attributedTo }: ExtractedClaim): Actor | null {
  if (role !== 'body') return null;
  const speaker = new Set(wordsOf(fold(attributedTo ?? '')));
  const words = wordsOf(quote.exact.slice(0, Math.max(start - quote.start, 0)));
  const at = words.findLastIndex((word, index) => isName(word, index === 0));
  const name = words[at]?.replace(/['’]s?$/, '');
  if (name === undefined || speaker.has(fold(name))) return null;
  const place = placeOf(words, at) ?? placeOf(words, 0);
  return { name: place ?? fold(name), isPlace: place !== null };
}

/** The country whose name ends at a word, if any. */
function placeOf(words: readonly string[], at: number): string | null {
  const word = fold(words[at] ?? '').replace(/['’]s?$/, '');
  const pair = `${fold(words[at - 1] ?? '')}-${word}`;
  return places.get(word) ?? places.get(pair) ?? null;
}

/** The opening word is a name only where the tables know it; every word may open a sentence. */
function isName(word: string, isOpening: boolean): boolean {
  if (!/^\p{Lu}\p{L}/u.test(word) || notNames.test(word)) return false;
  return !isOpening || places.has(fold(word));
}
