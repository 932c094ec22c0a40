/** A passage: text that a reader meets as one run, with what vouches for each stretch of it. */
import type { Place } from '../finding.ts';
import type { StoryRecord } from '../record/story-record.ts';
import type { Vouch } from '../vouch/vouch.ts';

/** Offsets are UTF-16, into `Passage.text`. Pieces of one element share one `vouch` object. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly vouch: Vouch | null;
}

export interface Passage {
  readonly file: string;
  readonly text: string;
  readonly language: string;
  /** `null` where the file belongs to no story: no number can have a source there. */
  readonly story: StoryRecord | null;
  /** In order, without gaps. */
  readonly pieces: readonly Piece[];
  /** `text` must mean what its claim means, hedge included; a `tick` of an axis may leave its hedge out; each name of `attribute` must be used. */
  readonly kind: 'text' | 'tick' | 'attribute';
  readonly placeAt: (offset: number) => Place;
}
