/** What every chart of a measure is drawn from. */
import type { Claim } from '../model/claim.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Measure } from '../model/measure.ts';
import type { Source } from '../model/source.ts';
import type { ChartWords } from './chart-word-list.ts';

/** What every chart of a story is drawn from. */
export interface StoryInput {
  /** Every claim of the story; a chart picks those it shows. */
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
  /** By publication. */
  readonly sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'published'>[];
  /** BCP 47; decides how numbers and dates are printed. */
  readonly locale: string;
  readonly words: ChartWords;
  /** Where a mark of this claim leads. */
  readonly href: (claim: Claim) => string;
  /** How many marks, events or reports fewer are drawn than there is room for: an embed has less than a page. */
  readonly fold?: number;
}

export interface ChartInput extends StoryInput {
  readonly measure: Measure;
}
