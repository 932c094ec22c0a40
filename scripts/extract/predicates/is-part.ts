/** Tells from the words beside a quantity whether it is a part of a larger number. */
import type { Clause } from './clause.ts';

/** Letters that a noun shares with its plural. */
const rootLength = 4;

/**
 * "including 24", "24 of them", "of whom 24", "24 of the 41"; where the noun counted stands before "of", only a pronoun
 * makes a part: "24 doses of the vaccine" are none.
 */
export function isPart({ lexicon, words, from, to }: Clause, head: string | null): boolean {
  const before = words[from - 1]?.lower ?? '';
  const second = words[from - 2]?.lower ?? '';
  if (lexicon.partBefore.has(before) || lexicon.partBefore.has(second)) return true;
  if (lexicon.partLink.has(second) && lexicon.partPronouns.has(before)) return true;
  const root = head?.slice(0, rootLength).toLowerCase();
  const isNamed = words
    .slice(from, to)
    .some(({ lower }) => root !== undefined && lower.startsWith(root));
  const next = words[to]?.lower ?? '';
  if (!isNamed && next !== '' && lexicon.partContractions.has(next)) return true;
  const after = isNamed ? lexicon.partPronouns : lexicon.partAfter;
  for (let at = from; at <= to; at += 1) {
    const linked = lexicon.partLink.has(words[at]?.lower ?? '');
    if (linked && after.has(words[at + 1]?.lower ?? '')) return true;
  }
  return false;
}
