/** Names who gives a number, as a sentence of the draft can say it. */
import type { Claim } from '../../src/model/claim.ts';
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';

/** Longer ones are half a sentence of their source. */
const mostWords = 9;

/** Letters and the marks of names; what holds other signs was not meant to be read aloud. */
const plain = /^\p{L}[\p{L}\p{M}’'.,&/ -]*$/u;

/**
 * Gives the speaker, else the publisher, else words for a report without one.
 *
 * @param claim - of the story
 * @param isAnother - true where a report without a publisher was just named
 */
export function nameSpeaker(claim: Claim, context: DraftContext, isAnother = false): string {
  const { table, sources } = context;
  const publisher = sources.get(claim.source)?.publisher ?? null;
  const names = [shorten(claim.attributedTo), publisher];
  const name = names.find((one) => one !== null && isSayable(one, context)) ?? null;
  if (name === null) return isAnother ? table.anotherReport : table.oneReport;
  return lowerArticle(cleanText(name).trim(), table.articles);
}

/** True where the claim says who counted, and the draft can repeat it. */
export function hasSpeaker({ attributedTo }: Claim, context: DraftContext): boolean {
  const name = shorten(attributedTo);
  return name !== null && isSayable(name, context);
}

/** Gives who published a claim's source, or words for a report without a publisher. */
export function nameSource(source: string, context: DraftContext): string {
  const publisher = context.sources.get(source)?.publisher ?? null;
  return publisher !== null && isSayable(publisher, context)
    ? cleanText(publisher).trim()
    : context.table.oneReport;
}

/** What follows the name after a comma would part it from its verb. */
function shorten(name: string | null): string | null {
  const [first = '', ...others] = name?.split(', ') ?? [];
  return others.length > 0 && /\s\p{Lu}|^\p{Lu}\p{L}+$/v.test(first) ? first : name;
}

function isSayable(name: string, { words }: DraftContext): boolean {
  const parts = name.split(/\s+/);
  const shouted = parts.filter((part) => part.length > 4 && part === part.toUpperCase());
  const isShouted = shouted.length > 0 && parts.length > shouted.length;
  return plain.test(name) && parts.length <= mostWords && !isShouted && !words.hasNumber(name);
}

function lowerArticle(name: string, articles: readonly string[]): string {
  const article = articles.find((one) => name.startsWith(/['’]$/.test(one) ? one : `${one} `));
  return article === undefined ? name : article.toLowerCase() + name.slice(article.length);
}
