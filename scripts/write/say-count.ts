/** Says a claim in a plain sentence: who puts what at which number, as of when; number and day are links. */
import type { Claim, DaySpan } from '../../src/model/claim.ts';
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { asSentence, fillTemplate, fillWords, type Slots } from './fill-template.ts';
import { asNoun, labelOf } from './label-of.ts';
import { isOneSpeaker } from './is-one-speaker.ts';
import { setOf } from './is-phrase.ts';
import { hasSpeaker, nameSpeaker } from './name-speaker.ts';
import { isWhole, printDays } from './print-days.ts';
import type { Run } from './run.ts';

/**
 * Gives `the union put the number of crews stopped at over 40 as of 3 May 2025`, or, after a claim of the same measure,
 * `the port put it at over 12`.
 *
 * @param claim - of a measure
 * @param after - the claim said just before in the same sentence
 */
export function sayCount(
  claim: Claim,
  context: DraftContext,
  after: Claim | null = null,
): readonly Run[] {
  const { again, says } = context.table;
  const isAgain = after !== null && after.measure === claim.measure;
  const who = nameSpeaker(claim, context, after);
  return fillTemplate(isAgain ? again : says, { who, ...slotsOf(claim, context) });
}

/** Gives two counts of one measure in one sentence, each with its speaker; a speaker of both is named once. */
export function sayRivals(first: Claim, second: Claim, context: DraftContext): readonly Run[] {
  const { table } = context;
  const then = isOneSpeaker(first, second, context)
    ? fillTemplate(table.revised, slotsOf(second, context))
    : [{ text: table.versus, claims: [] }, ...sayCount(second, context, first)];
  return [...asSentence([...sayCount(first, context), ...then]), { text: '. ', claims: [] }];
}

/** Gives both counts in one sentence where one speaker gives them, else in two; each ends with a full stop. */
export function sayCounts(first: Claim, second: Claim, context: DraftContext): readonly Run[] {
  const isSame =
    nameSpeaker(first, context) === nameSpeaker(second, context) &&
    (first.source === second.source || hasSpeaker(first, context));
  const isSameDay = first.asOf?.from === second.asOf?.from && first.asOf?.to === second.asOf?.to;
  const also = fillTemplate(context.table.alsoSays, slotsOf(second, context));
  const says = fillTemplate(context.table.says, {
    who: nameSpeaker(first, context),
    ...slotsOf(first, context),
    ...(isSameDay ? { asOf: '' } : {}),
  });
  const sentences = isSame
    ? [[...says, ...also]]
    : [sayCount(first, context), sayCount(second, context, first)];
  return sentences.flatMap((runs) => [...asSentence(runs), { text: '. ', claims: [] }]);
}

function slotsOf(claim: Claim, context: DraftContext): Slots {
  return {
    figure: figureOf(claim, context),
    number: [numberRun(claim, context)],
    asOf: sayDay(claim, context),
  };
}

/** Gives the number of a claim in its source's words, without what it counts, as a link. */
export function numberRun({ id, text, kind }: Claim, { words, table }: DraftContext): Run {
  const { form, hedge } = table.overtaking;
  const part = words.cutNumber(text);
  // "A few" is no number without its noun, nor is half a word.
  const isWhole = kind === 'vague' || /^\p{L}/u.test(text.slice(part.length));
  const cut = cleanText(isWhole ? text : part)
    .trim()
    .replace(form, hedge);
  // A capital that only the start of a sentence gave it; not that of a currency.
  const isWord = /^\p{Lu}(?:\p{Ll}{2,}(?![\p{L}.])|\p{Ll}? \p{Ll})/v.test(cut);
  return { text: isWord ? cut.charAt(0).toLowerCase() + cut.slice(1) : cut, claims: [id] };
}

/** Gives `an aid worker speaks of “all but three” of the 21`: words that are no figure by themselves. */
export function sayWords(claim: Claim, context: DraftContext): readonly Run[] {
  const { speaksOf } = context.table;
  const words = wordsRuns(claim, context);
  return fillTemplate(speaksOf, { who: nameSpeaker(claim, context), words });
}

function wordsRuns(claim: Claim, context: DraftContext): readonly Run[] {
  const { quotes, ofSet } = context.table;
  const words = [
    { text: quotes[0], claims: [] },
    numberRun(claim, context),
    { text: quotes[1], claims: [] },
  ];
  const set = context.claims.get(setOf(claim) ?? '');
  return set === undefined
    ? words
    : fillTemplate(ofSet, { words, number: [numberRun(set, context)] });
}

function figureOf(claim: Claim, context: DraftContext): string {
  const { figures } = context.table;
  const isCount = claim.kind === 'count' || claim.kind === 'vague';
  const label = asNoun(labelOf(claim.measure, context) ?? claim.unit ?? '', context);
  return fillWords(isCount ? figures.count : figures.other, { label });
}

/** A number that holds since long ago is of the last day; a month or a year is said as one. */
function lastDay({ from, to }: DaySpan): DaySpan {
  return isWhole({ from, to }) ? { from, to } : { from: to, to };
}

/** The day is a link to the words that give it, and where they were not found to the number it is of. */
function sayDay(claim: Claim, context: DraftContext): readonly Run[] {
  const { story, table, language } = context;
  const { asOf } = claim;
  if (asOf === null) return [];
  const dated = story.claims.filter(
    ({ source, event }) =>
      source === claim.source && event?.from === asOf.from && event.to === asOf.to,
  );
  const best = dated.find(({ quote }) => quote.start === claim.quote.start) ?? dated[0] ?? claim;
  return fillTemplate(table.asOf, {
    day: [{ text: printDays(lastDay(asOf), language), claims: [best.id] }],
  });
}
