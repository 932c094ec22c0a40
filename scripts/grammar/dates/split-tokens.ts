/** Cuts text into the words, numbers and signs that date forms are made of. */
import type { Span } from '../../../src/model/article.ts';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'line' | 'block';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, without accents; every dash as "-" and every apostrophe as "'". */
  readonly key: string;
  readonly gap: Gap;
}

const pattern =
  /\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)|\d+(?:(?:st|nd|rd|th|ro|er|[ºª°])(?![\p{L}\d]))?|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;
const signs = new Map([
  ...[...'–—‐‑−'].map((dash) => [dash, '-'] as const),
  ...[...'’‘ʼ'].map((apostrophe) => [apostrophe, "'"] as const),
]);

/** Takes any text; gives its tokens in order. Offsets are UTF-16 code units. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    tokens.push({
      text: word,
      key: toKey(word),
      start: match.index,
      end: match.index + word.length,
      gap: toGap(text.slice(end, match.index)),
    });
    end = match.index + word.length;
  }
  return tokens;
}

function toKey(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return signs.get(word) ?? word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function toGap(between: string): Gap {
  if (between === '') return 'none';
  if (between === ' ') return 'space';
  const lines = between.split(/\r\n|[\n\r]/).length - 1;
  if (lines === 0) return 'space';
  return lines === 1 ? 'line' : 'block';
}
