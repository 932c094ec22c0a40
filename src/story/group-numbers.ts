/** Puts claims that print the same number together. */
import type { Claim } from '../model/claim.ts';

/** Gives the claims by what they assert, in the order in which each number first stands. */
export function groupNumbers(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const keyOf = ({ text, value, low, high, event }: Claim): string =>
    [value, low, high, event?.from, event?.to, value ?? low ?? high ?? event ?? text].join('|');
  return [...Map.groupBy(claims, keyOf).values()];
}
