/** Disagreements without a word of explanation. */
import type { Disagreement } from '../../src/model/disagreement.ts';
import { citedClaims, placeOf, type DeskView } from './desk-view.ts';
import { sayClaim } from './say-claim.ts';
import type { Section } from './section.ts';

/**
 * Takes disagreements between sources of which the explainer sets no two sides beside each other, those that cannot be
 * reconciled first; a draft explains nothing.
 */
export function findUnexplained(view: DeskView): Section {
  const { claims, disagreements } = view.story;
  const cited = citedClaims(view);
  const isDraft = view.explainer?.isDraft === true;
  const open = disagreements.filter(
    (item) => item.kind !== 'slip' && (isDraft || !isTold(item, cited)),
  );
  return {
    id: 'unexplained-disagreements',
    title: 'Disagreements without a word of explanation',
    why: 'The explainer does not cite both sides, or is a draft. Say in a sentence how the sources part, or correct in desk.yaml what was misread.',
    count: open.length,
    items: [...open]
      .sort((a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft'))
      .flatMap((item) =>
        claims
          .filter(({ id }) => item.claims.includes(id))
          .map((claim) => ({
            about: describe(item, view, cited),
            ...placeOf(claim, view),
            text: `${sayClaim(claim, view.story)}${cited.has(claim.id) ? '; cited' : ''}`,
          })),
      ),
  };
}

/** Told is what is cited with a claim that excludes it. */
function isTold({ claims, pairs }: Disagreement, cited: ReadonlySet<string>): boolean {
  if (pairs === undefined) return claims.filter((id) => cited.has(id)).length > 1;
  return pairs.some((pair) => pair.every((id) => cited.has(id)));
}

function describe(
  { summary, severity, claims }: Disagreement,
  { explainer }: DeskView,
  cited: ReadonlySet<string>,
): string {
  const sides = claims.filter((id) => cited.has(id)).length;
  const told =
    sides > 1
      ? ' The draft cites them without a reason.'
      : sides === 1
        ? ' One side is cited.'
        : ' No side is cited.';
  const may = severity === 'soft' ? ' The sides may fit after all.' : '';
  return `${summary}${explainer === null ? '' : told}${may}`;
}
