/** Lists the claims that open in place on the explainer, in the order in which a reader meets them. */
import type { Claim } from '../model/claim.ts';
import { listMarked } from './draw-charts.ts';
import { listDisagreements } from './list-disagreements.ts';
import type { StoryView } from './load-story.ts';
import { limits } from './page-limits.ts';

const listed = new WeakMap<StoryView, readonly Claim[]>();

/** Gives the claims of the prose, then those of charts and disagreements as far as a page can carry them, each once. */
export function listCited(story: StoryView): readonly Claim[] {
  const known = listed.get(story) ?? gather(story);
  listed.set(story, known);
  return known;
}

function gather(story: StoryView): readonly Claim[] {
  const prose = new Set([...story.body.steps, ...story.body.cited]);
  const beside = [
    ...listMarked(story).map(({ id }) => id),
    ...listDisagreements(story).flatMap(({ claims }) => claims),
  ];
  const others = [...new Set(beside)].filter((id) => !prose.has(id)).slice(0, limits.cards);
  return [...prose, ...others].map(story.claim);
}
