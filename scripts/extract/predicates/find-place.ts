/** Finds the place a quantity holds for: "in Caracas", "across Northern Ireland". */
import type { Clause } from './clause.ts';

/** Takes a clause; gives the first place named after the quantity, else the last one before it, else one
 * that opens the sentence ("In Karst, …"); as printed, or `null`. */
export function findPlace(clause: Clause): string | null {
  for (let index = clause.to; index < clause.closes; index += 1) {
    const place = placeAt(clause, index);
    if (place !== null) return place;
  }
  for (let index = clause.from - 1; index >= clause.opens; index -= 1) {
    const place = placeAt(clause, index);
    if (place !== null) return place;
  }
  return (clause.opens > 0 ? placeAt(clause, 0) : null) ?? ownerOfWhole(clause);
}

/** "39 of South Carolina's 54". */
function ownerOfWhole({ lexicon, words, to }: Clause): string | null {
  if (!lexicon.partLink.has(words[to]?.lower ?? '')) return null;
  let end = to + 1;
  while (words[end]?.capital === true) end += 1;
  if (end === to + 1 || words[end]?.kind !== 'possessive') return null;
  return words
    .slice(to + 1, end)
    .map(({ text }) => text)
    .join(' ');
}

function placeAt({ lexicon, words, closes }: Clause, index: number): string | null {
  const word = words[index];
  if (word === undefined || !lexicon.placePrepositions.has(word.lower)) return null;
  const { determiner, preposition, auxiliary, adverb, relative, coordinator } = lexicon.classes;
  let start = index + 1;
  if (determiner.has(words[start]?.lower ?? '')) start += 1;
  let end = start;
  while (
    end < closes &&
    words[end]?.capital === true &&
    !lexicon.times.has(words[end]?.lower ?? '')
  )
    end += 1;
  if (end === start) return null;
  const next = words[end];
  if (next?.kind === 'possessive') return null;
  // A lower-case noun after the name makes the name an adjective: "in Venezuelan custody".
  const functional =
    next === undefined ||
    next.kind !== 'word' ||
    [preposition, auxiliary, adverb, relative, coordinator, determiner].some((set) =>
      set.has(next.lower),
    ) ||
    lexicon.stateAdverbs.has(next.lower) ||
    lexicon.statePrepositions.has(next.lower) ||
    lexicon.clauseConjunctions.has(next.lower);
  if (!functional && !/mente$/.test(next.lower)) return null;
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}
