/** A story: everything the sources say, reconciled. Reconcile gives it, write stores it, pages show it. */
import type { RejectedFile } from './article.ts';
import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import type { Disagreement } from './disagreement.ts';
import type { Event } from './event.ts';
import type { Measure } from './measure.ts';
import type { Source } from './source.ts';

export type { Correction };

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
