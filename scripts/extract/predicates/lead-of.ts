/** Finds the word that ties a quantity to what stands before it. */
import type { Clause } from './clause.ts';

/** Takes a clause; gives the index of the last word before the quantity that is no article and no adjective of size. */
export function leadOf({ lexicon, words, from }: Clause): number {
  let index = from - 1;
  while (index >= 0) {
    const lower = words[index]?.lower ?? '';
    const isSize = lexicon.hedges.has(lower) && !lexicon.classes.preposition.has(lower);
    if (!lexicon.classes.determiner.has(lower) && !isSize) break;
    index -= 1;
  }
  return index;
}

/** Takes a clause and the index of a word; gives true where it ends the name or noun of an owner: "Norvik’s". */
export function isOwner({ words }: Clause, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.kind === 'possessive') return true;
  const before = words[index - 1];
  return /^['’]$/.test(word.text) && before?.capital === true && before.end === word.start;
}
