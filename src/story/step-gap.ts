/** Sets the steps of a rail apart by the time between them. */
import type { Claim } from '../model/claim.ts';
import type { StoryView } from './load-story.ts';

/** Gives the days a claim is about: those of its event, else those it holds for. */
export function daysOf({ event, asOf }: Claim): Claim['event'] {
  return event ?? asOf;
}

/**
 * Gives how far a step stands from the next, from `0` for the same day to `6` for a month and more: a week is
 * longer than a day, and nothing is so far that the rail falls apart.
 *
 * @param index - of the step, in the order of the page
 */
export function stepGap(story: Pick<StoryView, 'claim' | 'body'>, index: number): number {
  const [one, two] = [index, index + 1].map((at) => {
    const id = story.body.steps[at];
    return id === undefined ? null : daysOf(story.claim(id));
  });
  if (one == null || two == null) return 0;
  const days = Temporal.PlainDate.from(one.from).until(two.from, { largestUnit: 'day' }).days;
  return Math.max(0, Math.min(6, Math.round(Math.log2(1 + Math.max(0, days)) * 1.25)));
}
