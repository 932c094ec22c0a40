/** Gives the words of a claim's sentence on either side of its number. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { fold, wordsOf } from './words.ts';

/** Takes a claim and how many words to give; gives those before it in order, folded. */
export function wordsBefore({ quote, start }: ExtractedClaim, count: number): string[] {
  const text = quote.exact.slice(0, Math.max(start - quote.start, 0));
  return wordsOf(text).slice(-count).map(fold);
}

/** Takes a claim and how many words to give; gives those after it in order, folded. */
export function wordsAfter({ quote, end }: ExtractedClaim, count: number): string[] {
  const text = quote.exact.slice(Math.max(end - quote.start, 0));
  return wordsOf(text).slice(0, count).map(fold);
}
