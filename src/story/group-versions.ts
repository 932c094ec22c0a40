/** Sets the claims of a disagreement against each other: counts by who counts, dates by the day they mean. */
import type { Claim, DaySpan, Side } from '../model/claim.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { StoryView } from './load-story.ts';
import { daysOf } from './step-gap.ts';

export interface Version {
  readonly side: Side | null;
  /** Days that all claims of the version mean; `null` where it is the side that sets them apart. */
  readonly days: DaySpan | null;
  readonly claims: readonly Claim[];
}

/** Gives the versions in order of their days, or of their greatest number, the greatest first. */
export function groupVersions(
  { kind, claims }: Disagreement,
  story: Pick<StoryView, 'claim'>,
): readonly Version[] {
  const all = claims.map(story.claim).toSorted((a, b) => numberOf(b) - numberOf(a));
  if (kind === 'value')
    return [...Map.groupBy(all, ({ side }) => side)].map(([side, own]) => ({
      side,
      days: null,
      claims: own,
    }));
  return [...Map.groupBy(all, (claim) => JSON.stringify(daysOf(claim)))]
    .map(([, own]) => ({
      side: null,
      days: own[0] === undefined ? null : daysOf(own[0]),
      claims: own,
    }))
    .toSorted((a, b) => ((a.days?.from ?? '') < (b.days?.from ?? '') ? -1 : 1));
}

function numberOf({ value, high, low }: Claim): number {
  return value ?? high ?? low ?? 0;
}
