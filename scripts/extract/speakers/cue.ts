/** What a reader of reporting words gives: the word, who speaks, and on which side of it stands what is said. */
import type { Stretch } from './stretch.ts';

export interface Cue {
  /** First word of the cue clause, its subject included; what is said lies outside of it. */
  readonly from: number;
  /** The word after the cue clause. */
  readonly to: number;
  /** The reporting word. */
  readonly at: number;
  readonly lemma: string;
  /** Who speaks, or `null` where the subject is that of the cue before ("…, adding that"). */
  readonly speaker: Stretch | null;
  /** Whether what is said follows the cue, stands before and around it, or is an amount within it. */
  readonly order: 'leads' | 'trails' | 'owns';
}
