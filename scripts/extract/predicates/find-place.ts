/** Finds the place a quantity holds for: "in Caracas", "across Northern Ireland". */
import type { Clause } from './clause.ts';
import { predicateWords as is } from './predicate-words.ts';

/** Takes a clause; gives the first place named after the quantity, else the last one before it, as printed, or `null`. */
export function findPlace(clause: Clause): string | null {
  for (let index = clause.to; index < clause.closes; index += 1) {
    const place = placeAt(clause, index);
    if (place !== null) return place;
  }
  for (let index = clause.from - 1; index >= clause.opens; index -= 1) {
    const place = placeAt(clause, index);
    if (place !== null) return place;
  }
  return null;
}

function placeAt({ words, closes }: Clause, index: number): string | null {
  const word = words[index];
  if (word === undefined || !is.placePrepositions.has(word.lower)) return null;
  let start = index + 1;
  if (words[start]?.lower === 'the') start += 1;
  let end = start;
  while (end < closes && words[end]?.capital === true && !is.times.has(words[end]?.lower ?? ''))
    end += 1;
  const next = words[end];
  if (end === start) return null;
  const goesOn =
    next?.kind === 'possessive' ||
    (next?.kind === 'word' && !next.capital && isNounAfter(next.lower));
  if (goesOn) return null;
  return words
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** A lower-case word after the name makes the name an adjective ("in Venezuelan custody"). */
function isNounAfter(lower: string): boolean {
  return !(
    is.prepositions.has(lower) ||
    is.conjunctions.has(lower) ||
    is.auxiliaries.has(lower) ||
    is.clauseAdverbs.has(lower) ||
    is.adverbs.has(lower) ||
    is.determiners.has(lower) ||
    is.relatives.has(lower) ||
    lower === 'and' ||
    lower === 'or' ||
    lower === 'since'
  );
}
