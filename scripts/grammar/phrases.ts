/** Phrases of a table looked up in a row of tokens: the longest one wins, forwards or backwards. */
import type { Token } from './tokenize.ts';

export interface Phrases<T> {
  readonly byWords: ReadonlyMap<string, T>;
  readonly longest: number;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Number of tokens. */
  readonly length: number;
}

/** Takes a table from phrases (keys of tokens parted by one space) to meanings. */
export function toPhrases<T>(table: Readonly<Record<string, T>>): Phrases<T> {
  const byWords = new Map(Object.entries(table));
  const longest = Math.max(0, ...[...byWords.keys()].map((phrase) => phrase.split(' ').length));
  return { byWords, longest };
}

/** Gives the longest phrase that begins with token `from`. */
export function matchPhrase<T>(
  tokens: readonly Token[],
  from: number,
  phrases: Phrases<T>,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  let words = '';
  for (let length = 1; length <= phrases.longest; length += 1) {
    const token = tokens[from + length - 1];
    if (token === undefined) break;
    words = length === 1 ? token.key : `${words} ${token.key}`;
    const value = phrases.byWords.get(words);
    if (value !== undefined) best = { value, length };
  }
  return best;
}

/** Gives the longest phrase that ends before token `to`. */
export function matchPhraseBefore<T>(
  tokens: readonly Token[],
  to: number,
  phrases: Phrases<T>,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  let words = '';
  for (let length = 1; length <= phrases.longest; length += 1) {
    const token = tokens[to - length];
    if (token === undefined) break;
    words = length === 1 ? token.key : `${token.key} ${words}`;
    const value = phrases.byWords.get(words);
    if (value !== undefined) best = { value, length };
  }
  return best;
}
