/** Takes an event's headline from the words of a source: a sentence, or its part around the date. */
import type { ExtractedClaim } from '../../src/model/article.ts';

/** UTF-16 code units into the source's text. */
export interface Headline {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Characters within which a headline ends, at a break of the sentence where there is one. */
const longest = 150;

/** Fewer characters say too little for the end of a sentence, or for its beginning. */
const shortestEnd = 50;
const shortestStart = 90;

/** Takes a dated claim; gives verbatim words of its sentence, with an ellipsis at an end that was cut. */
export function writeHeadline({ quote, start, end }: ExtractedClaim): Headline {
  const { exact } = quote;
  const dateStart = Math.max(start - quote.start, 0);
  const dateEnd = Math.max(end - quote.start, 0);
  const near = dateEnd <= longest ? 0 : startNear(exact, dateStart);
  const from = exact.length - near < shortestEnd ? 0 : near;
  const to = exact.length - from <= longest ? exact.length : endNear(exact, from, dateEnd);
  const slice = exact.slice(from, to);
  const lead = from > 0 ? '… ' : '';
  const tail = to < exact.length ? ' …' : '';
  return {
    text: `${lead}${slice.replace(/\s+/g, ' ').trim()}${tail}`,
    start: quote.start + from + (slice.length - slice.trimStart().length),
    end: quote.start + to - (slice.length - slice.trimEnd().length),
  };
}

/** After the first break that leaves the date within the length, else at a word half that length before it. */
function startNear(exact: string, dateStart: number): number {
  const found = breaksOf(exact).find(
    ({ after }) => after <= dateStart && dateStart - after < longest / 2,
  );
  return found?.after ?? exact.lastIndexOf(' ', Math.max(dateStart - longest / 2, 0)) + 1;
}

/** The last break within the length, after the date where it is near enough, else the last whole word. */
function endNear(exact: string, from: number, dateEnd: number): number {
  const needed = dateEnd - from <= longest ? dateEnd : from;
  const within = breaksOf(exact).filter(
    ({ at }) => at >= needed && at - from >= shortestStart && at - from <= longest,
  );
  return within.at(-1)?.at ?? Math.max(exact.lastIndexOf(' ', from + longest), needed);
}

function breaksOf(exact: string): { at: number; after: number }[] {
  return [...exact.matchAll(/[,;:]\s|\s[–—-]\s/g)].map(({ 0: mark, index }) => ({
    at: index,
    after: index + mark.length,
  }));
}
