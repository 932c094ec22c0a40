/** What comparing two claims needs to know beside the claims. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { Happening } from '../grammar/en/happenings.ts';

export interface Circumstances {
  /** What the measure counts, where the tables know it. */
  readonly happening: Happening | null;
  /** Names, folded, that most sources use: whom the story is about is no party in it. */
  readonly home: ReadonlySet<string>;
  /** Days for which a claim holds, from its own words or its source's date; `null` where neither is known. */
  readonly holdsFor: (claim: ExtractedClaim) => DaySpan | null;
}

/** Whether counts of a measure only grow, say how things stand, or neither is sure. */
export function courseOf({ happening }: Circumstances): Happening['course'] {
  return happening?.course ?? 'other';
}
