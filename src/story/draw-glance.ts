/** Chooses what the first screen shows: the numbers of the answer, or those that clash the hardest. */
import type { Element } from 'hast';
import { atAGlance } from '../charts/at-a-glance.ts';
import type { Measure } from '../model/measure.ts';
import { claimHref } from './claim-href.ts';
import { chartInput } from './draw-charts.ts';
import { listDisagreements } from './list-disagreements.ts';
import type { StoryView } from './load-story.ts';

export interface Glance {
  readonly measure: Measure;
  readonly drawing: Element;
}

/** Gives the first graphic of a story, or `null` where no numbers of one thing stand side by side. */
export function drawGlance(story: StoryView): Glance | null {
  const answer = story.body.dek.map(story.claim);
  const clash = listDisagreements(story).find(({ kind }) => kind === 'value');
  const asked = [...new Set([...answer.map(({ measure }) => measure), clash?.measure ?? null])];
  for (const id of asked) {
    if (id === null) continue;
    const measure = story.measure(id);
    const input = chartInput(story, measure, claimHref(story));
    const drawing =
      atAGlance(input, answer) ?? atAGlance(input, clash?.claims.map(story.claim) ?? []);
    if (drawing !== null) return { measure, drawing };
  }
  return null;
}
