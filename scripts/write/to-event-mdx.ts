/** Writes one event as an MDX file: what is known about it, and the sentences that report it, verbatim. */
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { eventSchema, type Event } from '../../src/model/event.ts';
import { toFrontMatter } from './to-front-matter.ts';
import { toPassage } from './to-passage.ts';

/**
 * Gives the text of the file; each sentence stands in `<Quote source="…" at="start-end">`.
 *
 * @param event - as reconciled
 * @param articles - by source id
 * @param claims - of any source
 */
export function toEventMdx(
  event: Event,
  articles: ReadonlyMap<string, Article>,
  claims: readonly Claim[],
): string {
  const quotes = event.quotes.flatMap(({ source, start, end }) => {
    const article = articles.get(source);
    if (article === undefined) throw new Error(`invalid source of event ${event.id}: ${source}`);
    const paragraphs = toPassage(article, { start, end }, claims);
    return [`<Quote source="${source}" at="${start}-${end}">`, ...paragraphs, '</Quote>'];
  });
  return `${[toFrontMatter(eventSchema.parse(event)), ...quotes].join('\n\n').trimEnd()}\n`;
}
