/** Names who gives a number, as a sentence of the draft can say it. */
import type { Claim } from '../../src/model/claim.ts';
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { asLead, isSayable } from './is-sayable.ts';
import { nameSource } from './name-source.ts';
import { withArticle } from './with-article.ts';

/**
 * Gives the speaker, else who published the claim's source, else words for a report without a publisher.
 *
 * @param claim - of the story
 * @param after - the claim said just before
 */
export function nameSpeaker(
  claim: Claim,
  context: DraftContext,
  after: Claim | null = null,
): string {
  const { table } = context;
  const name = sayableSpeaker(claim, context);
  if (name !== null) return lowerArticle(withArticle(name, context), table.articles);
  const source = nameSource(claim.source, context);
  if (source !== table.oneReport || after === null || nameSpeaker(after, context) !== source)
    return source;
  return after.source === claim.source ? table.sameReport : table.anotherReport;
}

/** True where the claim says who counted, and the draft can repeat it. */
export function hasSpeaker(claim: Claim, context: DraftContext): boolean {
  return sayableSpeaker(claim, context) !== null;
}

function sayableSpeaker({ attributedTo }: Claim, context: DraftContext): string | null {
  if (attributedTo === null) return null;
  const name = cleanText(shorten(attributedTo)).trim();
  return isSayable(name, context) ? name : null;
}

/** Gives a name without its initials in parentheses and without what follows a comma, which would part it from its verb. */
function shorten(name: string): string {
  const bare = name.replace(/ \(\p{Lu}[\p{Lu}\p{N}&.-]*\)/gu, '');
  const [first = '', ...others] = bare.split(', ');
  return others.length > 0 && /\s\p{Lu}|^\p{Lu}\p{L}+$/v.test(first) ? first : bare;
}

function lowerArticle(name: string, articles: readonly string[]): string {
  const article = articles.find((one) => name.startsWith(asLead(one)));
  return article === undefined ? name : article.toLowerCase() + name.slice(article.length);
}
