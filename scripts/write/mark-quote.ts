/** Gives words of a source for the draft, each number in them a link to its claim. */
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { markClaims } from './mark-claims.ts';
import type { Run } from './run.ts';

export type Quote = Event['quotes'][number];

/** Characters of a sentence that there is room for, and of one that says something. */
const longest = 320;
const shortest = 40;

export function markQuote(quote: Quote, context: DraftContext): readonly Run[] {
  const text = context.texts.get(quote.source) ?? '';
  return markClaims(text, quote, claimsIn(quote, context));
}

/** Gives the claims whose words stand within a quote. */
export function claimsIn({ source, start, end }: Quote, { story }: DraftContext): readonly Claim[] {
  return story.claims.filter(
    (claim) => claim.source === source && claim.start >= start && claim.end <= end,
  );
}

/** True for a sentence that stands alone, each number in it a link; quotation marks in it would end those around it. */
export function isQuotable(runs: readonly Run[], context: DraftContext): boolean {
  const text = textOf(runs);
  return (
    text.length >= shortest &&
    text.length <= longest &&
    /^[\p{Lu}\p{N}].*[.!?]$/v.test(text) &&
    !/["“”«»>@]/v.test(text) &&
    !context.table.pointing.test(text) &&
    isVouched(runs, context)
  );
}

/** True where nothing outside a link needs a source. */
export function isVouched(runs: readonly Run[], { words }: DraftContext): boolean {
  return runs.every(({ text, claims }) => claims.length > 0 || !words.hasNumber(text));
}

export function textOf(runs: readonly Run[]): string {
  return cleanText(runs.map(({ text }) => text).join(''));
}
