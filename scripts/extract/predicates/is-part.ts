/** Tells from the words beside a quantity whether it is a part of a larger number. */
import type { Clause } from './clause.ts';

/** "including 24", "24 of them", "of whom 24", "24 of the 41". */
export function isPart({ lexicon, words, from, to }: Clause): boolean {
  const before = words[from - 1]?.lower ?? '';
  const second = words[from - 2]?.lower ?? '';
  if (lexicon.partBefore.has(before) || lexicon.partBefore.has(second)) return true;
  if (lexicon.partLink.has(second) && lexicon.partPronouns.has(before)) return true;
  for (let at = from; at <= to; at += 1) {
    const linked = lexicon.partLink.has(words[at]?.lower ?? '');
    if (linked && lexicon.partAfter.has(words[at + 1]?.lower ?? '')) return true;
  }
  return false;
}
