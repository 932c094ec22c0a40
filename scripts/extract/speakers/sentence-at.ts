/** Finds the sentence that holds a word, in time that hardly grows with the passage. */
import type { Passage } from './passage.ts';

/** Index of the last sentence that begins at word `at` or before it; -1 where none does. */
export function sentenceAt({ sentences }: Passage, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
