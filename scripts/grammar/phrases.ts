/** Phrases of a table looked up in a row of tokens: the longest one wins, forwards or backwards. */
import type { Token } from './tokenize.ts';

export interface Phrases<T> {
  readonly byWords: ReadonlyMap<string, T>;
  /** Number of words of the longest phrase that begins, or ends, with a word. */
  readonly longestFrom: ReadonlyMap<string, number>;
  readonly longestTo: ReadonlyMap<string, number>;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Number of tokens. */
  readonly length: number;
}

/** Takes a table from phrases (keys of tokens parted by one space) to meanings. */
export function toPhrases<T>(table: Readonly<Record<string, T>>): Phrases<T> {
  const longestFrom = new Map<string, number>();
  const longestTo = new Map<string, number>();
  for (const phrase of Object.keys(table)) {
    const words = phrase.split(' ');
    keepLongest(longestFrom, words[0] ?? '', words.length);
    keepLongest(longestTo, words.at(-1) ?? '', words.length);
  }
  return { byWords: new Map(Object.entries(table)), longestFrom, longestTo };
}

/** Gives the longest phrase that begins with token `from`. */
export function matchPhrase<T>(
  tokens: readonly Token[],
  from: number,
  phrases: Phrases<T>,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  let words = '';
  const longest = phrases.longestFrom.get(tokens[from]?.key ?? '') ?? 0;
  for (let length = 1; length <= longest; length += 1) {
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
  const longest = phrases.longestTo.get(tokens[to - 1]?.key ?? '') ?? 0;
  for (let length = 1; length <= longest; length += 1) {
    const token = tokens[to - length];
    if (token === undefined) break;
    words = length === 1 ? token.key : `${token.key} ${words}`;
    const value = phrases.byWords.get(words);
    if (value !== undefined) best = { value, length };
  }
  return best;
}

function keepLongest(longest: Map<string, number>, word: string, length: number): void {
  longest.set(word, Math.max(length, longest.get(word) ?? 0));
}
