/** Tells from the words beside a quantity whether it is a part of a larger number. */
import type { Clause } from './clause.ts';
import { predicateWords as is } from './predicate-words.ts';

/** "including 24", "24 of them", "of whom 24", "24 of the 41". */
export function isPart({ words, from, to }: Clause): boolean {
  const before = words[from - 1]?.lower ?? '';
  const second = words[from - 2]?.lower ?? '';
  if (is.partBefore.has(before) || is.partBefore.has(second)) return true;
  if (second === 'of' && is.partPronouns.has(before)) return true;
  if (words[to]?.lower !== 'of' && words[to - 1]?.lower !== 'of') return false;
  const next = words[to]?.lower === 'of' ? to + 1 : to;
  const after = words[next];
  if (after === undefined) return false;
  return is.partAfter.has(after.lower);
}
