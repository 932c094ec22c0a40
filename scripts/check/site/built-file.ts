/** A file of the built site, as the rules on files take it. */
import type { StoryRecord } from '../record/story-record.ts';

export interface BuiltFile {
  /** Below the site's root. */
  readonly path: string;
  /** As findings print it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of UTF-8; of any other file it is of no use. */
  readonly text: string;
  /** The story in whose folder it stands. */
  readonly story: StoryRecord | null;
}
