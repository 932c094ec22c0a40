/** Lists the sentences that hold claims. */
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

export interface QuotedClaims {
  /** Id of the source. */
  readonly source: string;
  readonly quote: Claim['quote'];
  readonly claims: readonly Claim[];
}

/** Gives each sentence once, in the order in which the claims first name it, with those of the claims it holds. */
export function groupQuotes(claims: readonly Claim[]): readonly QuotedClaims[] {
  const byPlace = Map.groupBy(
    claims,
    ({ source, quote }) => `${source}:${quote.start}-${quote.end}`,
  );
  return [...byPlace.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ source: first.source, quote: first.quote, claims: group }];
  });
}

/** Gives the sentences of a source in the order of its text. */
export function listQuotes(source: Source, claims: readonly Claim[]): readonly QuotedClaims[] {
  return groupQuotes(claims.filter((claim) => claim.source === source.id)).toSorted(
    (a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end,
  );
}
