/** Lists the sides that a chart draws, for its legend and its words. */
import type { Chart } from '../model/chart.ts';
import { sides, type Claim } from '../model/claim.ts';
import type { StoryInput } from './chart-input.ts';

/** Gives each side once, in the fixed order of sides, those without one last. */
export function listSides(
  claims: readonly Claim[],
  { words }: Pick<StoryInput, 'words'>,
): Chart['legend'] {
  const drawn = new Set(claims.map(({ side }) => side));
  return [
    ...sides
      .filter((side) => drawn.has(side) && !(side === 'press' && drawn.has(null)))
      .map((side) => ({ side, label: words.sides[side] })),
    ...(drawn.has(null) ? [{ side: null, label: words.otherSide }] : []),
  ];
}

/** Gives the sides that a legend must tell apart: none where all marks look alike. */
export function legendOf(
  claims: readonly Claim[],
  input: Pick<StoryInput, 'words'>,
): Chart['legend'] {
  const listed = listSides(claims, input);
  return listed.length > 1 ? listed : [];
}
