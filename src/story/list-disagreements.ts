/** Puts the disagreements of a story in the order in which a reader should meet them. */
import type { Disagreement } from '../model/disagreement.ts';
import type { StoryView } from './load-story.ts';
import { limits } from './page-limits.ts';

const order: readonly Disagreement['kind'][] = ['value', 'date', 'slip'];

/** Gives counts before dates before slips, those of many claims first. */
export function sortDisagreements(disagreements: readonly Disagreement[]): readonly Disagreement[] {
  return disagreements.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.claims.length - a.claims.length,
  );
}

/** Gives those that stand on the explainer itself. */
export function listDisagreements({
  disagreements,
}: Pick<StoryView, 'disagreements'>): readonly Disagreement[] {
  return sortDisagreements(disagreements).slice(0, limits.disagreements);
}
