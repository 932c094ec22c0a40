/** What the sections are drawn from: a story, the text of its articles, and what its explainer cites. */
import type { Claim } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import type { Story } from '../../src/model/story.ts';
import type { Citations } from './read-citations.ts';

/** One party as the story calls it, and the forms of its name that were taken for it. */
export interface SpokenName {
  readonly name: string;
  readonly mentions: readonly {
    readonly form: string;
    /** Why it was taken for this party; `null` for the form the others joined. */
    readonly ground: string | null;
    readonly claims: readonly string[];
  }[];
}

export interface DeskView {
  readonly story: Story;
  /** Folder of the story's articles, as an item shall name it. */
  readonly folder: string;
  /** Decoded text of each article by the id of its source. */
  readonly texts: ReadonlyMap<string, string>;
  /** Who counts, each with the names articles have for them. */
  readonly speakers: readonly SpokenName[];
  /** `null` where the story has no explainer. */
  readonly explainer: (Citations & { readonly file: string }) | null;
}

/** Gives the ids of the claims that the explainer cites; claims that do not exist are among them. */
export function citedClaims({ explainer }: DeskView): ReadonlySet<string> {
  const cited = (explainer?.citations ?? []).filter(({ kind }) => kind === 'claim');
  return new Set(cited.map(({ name }) => name));
}

/** Gives where a claim stands: its article's path and the line its words begin on. */
export function placeOf(
  claim: Claim,
  { folder, texts }: DeskView,
): {
  readonly claim: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
} {
  const before = (texts.get(claim.source) ?? '').slice(0, claim.start);
  const line = 1 + (before.match(/\r\n?|\n/g)?.length ?? 0);
  return { claim: claim.id, source: claim.source, file: `${folder}/${claim.file}`, line };
}

/** Gives where an article as a whole stands. */
export function placeOfSource(
  source: Source,
  { folder }: DeskView,
): { readonly claim: null; readonly source: string; readonly file: string; readonly line: number } {
  return { claim: null, source: source.id, file: `${folder}/${source.file}`, line: 1 };
}
