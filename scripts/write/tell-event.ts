/** Tells one event: a heading in a source's words, and a sentence that adds a number or a voice to it. */
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import { voiceOf, type DraftContext } from './draft-context.ts';
import { linkedText } from './linked-text.ts';
import { claimsIn, isQuotable, isVouched, markQuote, textOf, type Quote } from './mark-quote.ts';
import type { Run } from './run.ts';
import type { SaidSentences } from './said-sentences.ts';
import { saySentence } from './say-sentence.ts';
import { tellDays } from './tell-days.ts';
import { tidyRuns } from './tidy-runs.ts';

/** Words of a heading that a sentence about the same event takes up. */
const sharedWords = 2;

/**
 * Gives the lines of a step, `null` where the event cannot be told, or was.
 *
 * @param said - what the draft has used; what is told here is added
 */
export function tellEvent(
  event: Event,
  context: DraftContext,
  said: SaidSentences,
): readonly string[] | null {
  const runs = markHeadline(event, context);
  const words = textOf(runs);
  if (runs.length === 0 || !isVouched(runs, context) || said.has(words, 'headline')) return null;
  const { from, to } = event;
  const told = tellDays(runs, {
    ...{
      days: { from, to },
      table: context.table,
      language: context.language,
      hasNumber: context.words.hasNumber,
    },
    dayOf: (id) => context.claims.get(id),
  });
  const heading = linkedText(withoutMarks(told), '### ');
  if (heading === null) return null;
  said.add(words);
  const paragraph = addSentence(event, words, context, said);
  return paragraph === null ? [heading] : [heading, paragraph];
}

/** A headline is the first quote's words, with an ellipsis where they were cut; empty where they are not. */
function markHeadline({ headline, quotes: [quote] }: Event, context: DraftContext): readonly Run[] {
  if (quote === undefined) return [];
  const runs = tidyRuns([
    { text: headline.startsWith('… ') ? '… ' : '', claims: [] },
    ...markQuote(quote, context),
    { text: headline.endsWith(' …') ? ' …' : '', claims: [] },
  ]);
  return textOf(runs) === headline ? runs : [];
}

function addSentence(
  event: Event,
  headline: string,
  context: DraftContext,
  said: SaidSentences,
): string | null {
  const { quotes, from, expected } = event;
  // What was written before says no more than that it was to come.
  const isAfter = ({ source }: Quote): boolean =>
    expected || (context.sources.get(source)?.published?.date ?? from) >= from;
  const best = quotes
    .filter((quote) => isAfter(quote) && isOpenedBy(event, claimsIn(quote, context)))
    .map((quote) => ({ quote, runs: tidyRuns(markQuote(quote, context)) }))
    .map((one) => ({ ...one, text: textOf(one.runs) }))
    .filter(
      ({ runs, text }) =>
        isQuotable(runs, context) && !said.has(text) && countShared(text, headline) >= sharedWords,
    )
    .map((one) => ({ ...one, worth: rate(one.quote, quotes[0], context) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.text.length - b.text.length)[0];
  if (best === undefined) return null;
  const mdx = linkedText(saySentence(best.quote, best.runs, context));
  if (mdx !== null) said.add(best.text);
  return mdx;
}

/** A sentence whose first date is another tells of the event in passing. */
function isOpenedBy({ from, to }: Event, claims: readonly Claim[]): boolean {
  const first = claims.find(({ kind, event }) => kind === 'date' && event !== null)?.event ?? null;
  return first === null || (first.from <= to && first.to >= from);
}

/** What it adds: numbers that are counted, a speaker, another source's word. */
function rate(quote: Quote, headline: Quote | undefined, context: DraftContext): number {
  const claims = claimsIn(quote, context);
  const counted = claims.filter(({ measure }) => measure !== null).length;
  const isSpoken = claims.some(({ attributedTo }) => attributedTo !== null);
  const isOther =
    headline !== undefined && voiceOf(quote.source, context) !== voiceOf(headline.source, context);
  if (counted === 0 && !isSpoken && !isOther) return 0;
  // "Yesterday" means a day to who knows when it was written.
  const isSeenFromNow = claims.some(
    ({ kind, event, text }) => kind === 'date' && event !== null && !/\p{N}/u.test(text),
  );
  return 2 * Math.min(counted, 2) + Number(isSpoken) + Number(isOther) - Number(isSeenFromNow);
}

function countShared(a: string, b: string): number {
  const own = contentWords(a);
  return [...contentWords(b)].filter((word) => own.has(word)).length;
}

function contentWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gv));
}

/** A heading ends without a full stop, and holds no sign that copying left of a link, nor a shouted first word. */
function withoutMarks(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    if (run.claims.length > 0) return run;
    const text = run.text.replace(/(?<![^ ])>(?=\p{L})/gv, '');
    const isLast = index === runs.length - 1;
    const stopped = isLast ? text.replace(/(?<!\.\p{L})\.$/v, '') : text;
    return { ...run, text: index === 0 ? lowerShout(stopped) : stopped };
  });
}

/** "HACKERS are feared" opens as a paper prints it; a name in capitals is followed by another capital, or is short. */
function lowerShout(text: string): string {
  return text.replace(/^(\p{Lu})(\p{Lu}{2,})(?= \p{Ll})/v, (word, first: string, rest: string) =>
    word.length > 4 || word === 'THE' ? first + rest.toLowerCase() : word,
  );
}
