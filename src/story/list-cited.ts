/** Lists the claims a page shows, in the order in which a reader meets them. */
import type { Claim } from '../model/claim.ts';
import { drawCharts } from './draw-charts.ts';
import type { StoryView } from './load-story.ts';

/** Gives the claims that prose, charts, disagreements, timeline and ledger show, each once. */
export function listCited(story: StoryView): readonly Claim[] {
  const ids = [
    ...story.body.steps,
    ...story.body.cited,
    ...drawCharts(story).flatMap(({ claims }) => claims),
    ...story.disagreements.flatMap(({ claims }) => claims),
    ...story.events.flatMap(({ claims }) => claims),
    ...story.measures.flatMap(({ claims }) => claims),
  ];
  return [...new Set(ids)].map(story.claim);
}
