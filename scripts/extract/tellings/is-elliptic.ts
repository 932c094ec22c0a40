/** Finds words that need the sentence before: "ended his on Wednesday" says not what. */
import type { Sentence } from './sentence.ts';

/** Takes a sentence and the bounds of what is told; true where an owner is named and nothing that is owned. */
export function isElliptic(
  { words, lexicon, from }: Sentence,
  first: number,
  last: number,
): boolean {
  const { owner, person, preposition, coordinator } = lexicon.speech.classes;
  return words.slice(first, last).some(({ lower }, index) => {
    const at = first + index + 1;
    const next = words[at];
    if (!owner.has(lower) || person.has(lower)) return false;
    if (at >= last || at === from || next === undefined || next.kind === 'mark') return true;
    return preposition.has(next.lower) || coordinator.has(next.lower);
  });
}
