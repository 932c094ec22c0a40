/** What every part of a draft is written from. */
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import type { Story } from '../../src/model/story.ts';
import type { DraftTable } from './draft-table.ts';
import { draftTable, type DraftWords } from './draft-words.ts';

export interface DraftContext {
  readonly story: Story;
  readonly words: DraftWords;
  readonly table: DraftTable;
  /** BCP 47; the language most sources are in. */
  readonly language: string;
  /** Decoded text by source id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Takes a story, the articles of its sources, and the desk's words for it. */
export function draftContext(
  story: Story,
  articles: readonly Article[],
  words: DraftWords,
): DraftContext {
  const language = languageOf(story);
  return {
    ...{ story, words, language, table: draftTable(language) },
    texts: new Map(articles.map(({ source, text }) => [source.id, text])),
    claims: new Map(story.claims.map((claim) => [claim.id, claim])),
    sources: new Map(story.sources.map((source) => [source.id, source])),
  };
}

/** Gives the id of the text a source carries: its own, or that of the source it copies. */
export function voiceOf(source: string, { sources }: DraftContext): string {
  return sources.get(source)?.copyOf ?? source;
}

function languageOf({ sources }: Story): string {
  const counts = new Map<string, number>();
  for (const { language } of sources) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}
