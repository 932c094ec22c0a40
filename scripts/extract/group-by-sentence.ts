/** Sorts what was found in an article by the sentences it stands in. */
import type { Sentence, Span } from '../../src/model/article.ts';

/** Takes sentences and spans, both in the order of the text; gives the spans that overlap each sentence. */
export function groupBySentence<T extends Span>(
  sentences: readonly Sentence[],
  spans: readonly T[],
): ReadonlyMap<Sentence, readonly T[]> {
  const groups = new Map<Sentence, T[]>();
  for (const span of spans) {
    for (let at = findFirst(sentences, span.start); at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start >= span.end) break;
      const group = groups.get(sentence);
      if (group === undefined) groups.set(sentence, [span]);
      else group.push(span);
    }
  }
  return groups;
}

/** Index of the first sentence that ends after the offset. */
function findFirst(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
