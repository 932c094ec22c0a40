/** Names the rows that the marks of a chart open: as short as can be, for each is named several times. */
import type { Claim } from '../model/claim.ts';

/**
 * Gives what finds the id of the row of a claim, unique within the story.
 *
 * @param claims - of the story, in its order
 */
export function rowId(claims: readonly Claim[]): (claim: Pick<Claim, 'id'>) => string {
  const places = new Map(claims.map(({ id }, index) => [id, `s${index}`]));
  return ({ id }) => places.get(id) ?? id;
}
