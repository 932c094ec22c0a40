/** Where a number leads: to its sentence in the notes of the explainer, or on the page of its source. */
import type { Claim } from '../model/claim.ts';
import { listCited } from './list-cited.ts';
import type { StoryView } from './load-story.ts';

/** Gives the address of a claim's sentence on the page of its source. */
export function sentenceHref({ path }: Pick<StoryView, 'path'>, { source, id }: Claim): string {
  return `${path}sources/${source}/#claim-${id}`;
}

/** True where the claim has a card on the explainer. */
export function opensInPlace(story: StoryView, claim: Claim): boolean {
  return listCited(story).includes(claim);
}

/** Gives where a mark on the explainer leads. */
export function claimHref(story: StoryView): (claim: Claim) => string {
  const cited = new Set(listCited(story));
  return (claim) => (cited.has(claim) ? `#note-${claim.id}` : sentenceHref(story, claim));
}
