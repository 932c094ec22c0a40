/** What comparing two claims needs to know beside the claims. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';

export interface Circumstances {
  /** Whether counts of the measure only grow, say how things stand, or neither is sure. */
  readonly course: 'adds' | 'state' | 'other';
  /** Days for which a claim holds, from its own words or its source's date; `null` where neither is known. */
  readonly holdsFor: (claim: ExtractedClaim) => DaySpan | null;
}
