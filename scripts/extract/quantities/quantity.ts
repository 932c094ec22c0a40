/** What is known about one number of an article. */
import type { NumberMention } from '../../grammar/find-numbers.ts';

export interface Quantity extends NumberMention {
  /** Head noun of what is counted, singular and lower case, or `null`. */
  readonly head: string | null;
  /** Words that narrow the head, in order, as printed. */
  readonly modifiers: readonly string[];
  /** True for a part of a larger number: "24 of the 41", "one in five". */
  readonly partitive: boolean;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
}
