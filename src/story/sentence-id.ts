/** Names the sentences that the marks of a chart open: one short name each, however many of its numbers are drawn. */
import type { Claim } from '../model/claim.ts';

/**
 * Gives what finds the id of the element that holds a claim's sentence, unique within the story.
 *
 * @param claims - of the story, in its order
 */
export function sentenceId(claims: readonly Claim[]): (claim: Claim) => string {
  const places = [...new Set(claims.map(placeOf))];
  const ids = new Map(places.map((place, index) => [place, `s${index}`]));
  return (claim) => ids.get(placeOf(claim)) ?? claim.id;
}

function placeOf({ source, quote: { start, end } }: Claim): string {
  return `${source}:${start}-${end}`;
}
