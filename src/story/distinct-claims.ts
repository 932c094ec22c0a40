/** Drops what says the same again. */
import type { Claim } from '../model/claim.ts';

/** Gives one claim for each number of a measure, that of the body before that of a headline, in the order given. */
export function distinctClaims(claims: readonly Claim[]): readonly Claim[] {
  const byNumber = Map.groupBy(claims, ({ measure, value, low, high, text }) =>
    [measure, value, low, high, value === null && low === null ? text.toLowerCase() : ''].join('|'),
  );
  const kept = new Set([...byNumber.values()].map(shortestId));
  return claims.filter((claim) => kept.has(claim));
}

/** The first mention in body text has the plain id. */
function shortestId(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => a.id.length - b.id.length)[0];
}
