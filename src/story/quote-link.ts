/** Leads to a sentence at its publisher, with a text fragment so that the browser finds it. */
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

const wordsAtEachEnd = 6;

/**
 * Gives the publisher's address with `#:~:text=` and the quote's first and last words, or `null` where none is known.
 * Follows the WICG draft Text Fragments: a comma parts start and end, and `-`, `&` and `,` are percent-encoded.
 */
export function quoteLink({ url }: Source, { exact }: Claim['quote']): string | null {
  if (url === null) return null;
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const words = exact.trim().split(/\s+/u);
  const ends =
    words.length <= 2 * wordsAtEachEnd
      ? [words]
      : [words.slice(0, wordsAtEachEnd), words.slice(-wordsAtEachEnd)];
  const text = ends.map((part) => encode(part.join(' '))).join(',');
  return `${parsed.href}${parsed.hash === '' ? '#' : ''}:~:text=${text}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
