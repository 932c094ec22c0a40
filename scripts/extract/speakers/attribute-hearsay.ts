/** Marks what a text says on nobody's word: "reportedly", "a reported total of". */
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

/**
 * Writes `id` into `spoken` for each word of the sentence that nobody vouches for yet, from the first word of hearsay
 * on. Gives the index of that word, or -1 where there is none.
 */
export function attributeHearsay(
  passage: Passage,
  sentence: Stretch,
  id: number,
  spoken: Int32Array,
): number {
  for (let index = sentence.from; index < sentence.to; index += 1) {
    if (spoken[index] !== -1 || passage.quoted[index] !== -1 || !isHearsay(passage, index))
      continue;
    for (let at = index; at < sentence.to; at += 1) if (spoken[at] === -1) spoken[at] = id;
    return index;
  }
  return -1;
}

function isHearsay({ words, lexicon }: Passage, index: number): boolean {
  const lower = words[index]?.lower ?? '';
  const { hearsay, hearsayAdjective, indefinite } = lexicon.classes;
  if (hearsay.has(lower)) return true;
  return hearsayAdjective.has(lower) && indefinite.has(words[index - 1]?.lower ?? '');
}
