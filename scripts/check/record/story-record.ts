/** What the judge knows of a story: its claims and sources as content/ states them, its seeds as they came. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Disagreement } from '../../../src/model/disagreement.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Measure } from '../../../src/model/measure.ts';
import type { Source } from '../../../src/model/source.ts';

/** `path` is the file of content/ it was read from. */
export interface ClaimRecord {
  readonly path: string;
  readonly claim: Claim;
}

/** `text` is the decoded seed, or `null` where seeds/ has no such file. */
export interface SourceRecord {
  readonly path: string;
  readonly source: Source;
  readonly text: string | null;
  readonly sha256: string | null;
}

export const collections = ['sources', 'claims', 'disagreements', 'events', 'measures'] as const;

export interface StoryRecord {
  readonly id: string;
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly measures: readonly Measure[];
  readonly disagreements: readonly Disagreement[];
  readonly events: readonly Event[];
  /** ISO dates of the explainer's front matter; `null` where the story has no explainer. */
  readonly dates: { readonly published: string; readonly updated: string } | null;
  readonly language: string;
  /** What the story's desk.yaml says, key by key and value by value. */
  readonly desk: readonly string[];
  /** Files of content/ that do not fit their schema. */
  readonly unread: readonly string[];
}
