/** Slips: where a source is at odds with the calendar or with itself. */
import { citedClaims, placeOf, type DeskView } from './desk-view.ts';
import { sayClaim } from './say-claim.ts';
import type { Section } from './section.ts';

/** Takes every slip of the story and says whether the explainer cites it. */
export function findSlips(view: DeskView): Section {
  const cited = citedClaims(view);
  return {
    id: 'slips',
    title: 'Slips',
    why: 'A source contradicts the calendar or itself. Ask the source, or tell the reader.',
    items: view.story.disagreements
      .filter(({ kind }) => kind === 'slip')
      .flatMap(({ summary, claims: ids }) =>
        view.story.claims
          .filter(({ id }) => ids.includes(id))
          .map((claim) => ({
            about: summary,
            ...placeOf(claim, view),
            text: `${sayClaim(claim, view.story)}; the explainer ${cited.has(claim.id) ? 'cites it' : 'does not mention it'}`,
          })),
      ),
  };
}
