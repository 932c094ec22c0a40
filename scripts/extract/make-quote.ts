/** Makes the quote of a claim: its sentence verbatim, with a little context to find it again. W3C TextQuoteSelector. */
import type { Span } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';

/** UTF-16 code units of context on each side. */
const context = 32;

/** Takes a text and the span of a sentence in it; gives the quote. */
export function makeQuote(text: string, { start, end }: Span): Claim['quote'] {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(keepPairs(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, keepPairs(text, Math.min(text.length, end + context))),
    start,
    end,
  };
}

/** Moves an offset that would cut a surrogate pair in two to before the pair. */
function keepPairs(text: string, offset: number): number {
  const isLow = /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
  return isLow && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') ? offset - 1 : offset;
}
