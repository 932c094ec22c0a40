/** Finds the date expressions of an article with the words of the sentence around each. */
import { findDates } from '../../grammar/find-dates.ts';
import type { Article, Span } from '../../../src/model/article.ts';
import type { DateExpression } from '../../grammar/dates/date-expression.ts';

export interface FoundDate {
  /** Offsets into the article's text. */
  readonly expression: DateExpression;
  /** The sentence up to the date, and from it on. */
  readonly before: string;
  readonly after: string;
}

/** Gives them in order; boilerplate has none. Blocks are searched whole, for a sentence may be cut at "Jan. 13". */
export function findInSentences({ text, blocks, sentences, source }: Article): FoundDate[] {
  let at = 0;
  return blocks
    .filter(({ role }) => role !== 'boilerplate')
    .flatMap((block) => {
      const words = text.slice(block.start, block.end);
      return findDates(words, source.language).map((one) => {
        const start = block.start + one.start;
        const end = block.start + one.end;
        while ((sentences[at]?.end ?? Infinity) <= start) at++;
        const span = holds(sentences[at], start) ?? block;
        return {
          expression: { ...one, start, end },
          before: text.slice(span.start, start),
          after: text.slice(end, Math.max(end, span.end)),
        };
      });
    });
}

function holds(span: Span | undefined, at: number): Span | null {
  return span !== undefined && span.start <= at ? span : null;
}
