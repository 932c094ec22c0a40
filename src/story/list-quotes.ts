/** Lists the sentences of a source that hold its claims. */
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

export interface QuotedClaims {
  readonly quote: Claim['quote'];
  readonly claims: readonly Claim[];
}

/** Gives each quoted sentence once, in the order of the text, with every claim it holds. */
export function listQuotes(source: Source, claims: readonly Claim[]): readonly QuotedClaims[] {
  const own = claims.filter((claim) => claim.source === source.id);
  const byPlace = Map.groupBy(own, ({ quote }) => `${quote.start}-${quote.end}`);
  return [...byPlace.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ quote: first.quote, claims: group }];
    })
    .toSorted((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}
