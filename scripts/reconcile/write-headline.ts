/** Takes an event's headline from the words of a source: the clause that its date belongs to. */
import type { ExtractedClaim } from '../../src/model/article.ts';

/** UTF-16 code units into the source's text. */
export interface Headline {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes a dated claim; gives verbatim words of its sentence, with an ellipsis where they end before what they say does. */
export function writeHeadline({ quote, telling }: ExtractedClaim): Headline {
  const start = telling?.start ?? quote.start;
  const end = telling?.end ?? quote.end;
  const words = quote.exact.slice(start - quote.start, end - quote.start);
  const tail = telling?.isCut === true ? ' …' : '';
  return { text: `${words.replace(/\s+/g, ' ').trim()}${tail}`, start, end };
}
