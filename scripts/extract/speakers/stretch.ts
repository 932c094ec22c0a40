/** A run of words: the unit in which the readers of speakers point into a passage. */

/** Indexes into `Passage.words`; `to` is excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
