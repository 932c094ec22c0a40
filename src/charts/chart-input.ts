/** What every chart of a measure is drawn from. */
import type { Claim } from '../model/claim.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Measure } from '../model/measure.ts';
import type { ChartWords } from './chart-words.ts';

export interface ChartInput {
  readonly measure: Measure;
  /** Every claim of the story; a chart picks those of its measure. */
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
  /** BCP 47; decides how numbers and dates are printed. */
  readonly locale: string;
  readonly words: ChartWords;
  /** Where a mark of this claim leads. */
  readonly href: (claim: Claim) => string;
}
