/** A story: everything the sources say, reconciled. Reconcile gives it, write stores it, pages show it. */
import type { RejectedFile } from './article.ts';
import type { Claim } from './claim.ts';
import type { Disagreement } from './disagreement.ts';
import type { Event } from './event.ts';
import type { Measure } from './measure.ts';
import type { Source } from './source.ts';

/** One decision of the desk that changed what the page shows; `why` is shown beside it. */
export interface Correction {
  /** Id of the claim or the file of the source it changes. */
  readonly target: string;
  readonly field: string;
  readonly value: string;
  readonly why: string;
}

export interface Story {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly measures: readonly Measure[];
  readonly disagreements: readonly Disagreement[];
  readonly events: readonly Event[];
  readonly corrections: readonly Correction[];
  readonly rejected: readonly RejectedFile[];
}
