/** Writes one source as an MDX file: what is known about it, and its text with each number marked. */
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { sourceEntrySchema, type SourceEntry } from '../../src/model/source.ts';
import { toFrontMatter } from './to-front-matter.ts';
import { toPassage } from './to-passage.ts';

/**
 * Gives the text of the file. Boilerplate is left out: it is no part of the article.
 *
 * @param source - the metadata, and what the desk decided
 * @param article - the text and its blocks
 * @param claims - of any source
 */
export function toSourceMdx(
  source: SourceEntry,
  article: Article,
  claims: readonly Claim[],
): string {
  const paragraphs = article.blocks
    .filter(({ role }) => role !== 'boilerplate')
    .flatMap((block) => toPassage(article, block, claims));
  return `${[toFrontMatter(sourceEntrySchema.parse(source)), ...paragraphs].join('\n\n').trimEnd()}\n`;
}
