/** Opens a draft with what is known and who says otherwise, or with what the sources lack. */
import type { Claim } from '../../src/model/claim.ts';
import { chooseRivals, isDenial, rankDisagreements } from './choose-rivals.ts';
import { chooseCounts } from './choose-counts.ts';
import { weighMeasures } from './choose-measures.ts';
import { voiceOf, type DraftContext } from './draft-context.ts';
import type { DraftTable } from './draft-table.ts';
import { asSentence } from './fill-template.ts';
import { isPhrase } from './is-phrase.ts';
import { linkedText } from './linked-text.ts';
import { isQuotable, markQuote } from './mark-quote.ts';
import { hasBareNumber, readOwnLinks } from './read-own-links.ts';
import type { Run } from './run.ts';
import { isOneSpeaker } from './is-one-speaker.ts';
import { sayCount, sayCounts, sayRivals } from './say-count.ts';
import { saySentence } from './say-sentence.ts';
import { tidyRuns } from './tidy-runs.ts';

/** Gives the lines of `<Dek>`; the desk's own words go before ours. */
export function draftDek(context: DraftContext): readonly string[] {
  const { dek, hasNumber } = context.words;
  const own = dek === null ? [] : readOwnLinks(dek);
  const isOwn = own.length > 0 && !hasBareNumber(own, hasNumber);
  const runs = isOwn ? own : [...openDek(context), plain(closeDek(context))];
  const mdx = linkedText(runs);
  return mdx === null ? [] : ['<Dek>', mdx, '</Dek>'];
}

function openDek(context: DraftContext): readonly Run[] {
  const rivals = findRivals(context);
  if (rivals !== null) {
    const [first, second] = rivals;
    return sayRivals(first, second, context);
  }
  const [first, second] = chooseCounts(context);
  if (first === undefined) return quoteFirst(context);
  return second === undefined
    ? [...asSentence(sayCount(first, context)), plain('. ')]
    : sayCounts(first, second, context);
}

/** Where no measure says what happened, a sentence of a source does; of what most sources count, the first. */
function quoteFirst(context: DraftContext): readonly Run[] {
  const quotes = weighMeasures(context).flatMap(({ claims }) =>
    claims.map(({ source, quote: { start, end } }) => ({ source, start, end })),
  );
  for (const quote of quotes) {
    const runs = tidyRuns(markQuote(quote, context));
    if (isQuotable(runs, context)) return [...saySentence(quote, runs, context), plain(' ')];
  }
  return [];
}

function findRivals(context: DraftContext): readonly [Claim, Claim] | null {
  const hard = rankDisagreements(context).filter(({ severity }) => severity === 'hard');
  for (const disagreement of hard) {
    const rivals = chooseRivals(disagreement, context);
    if (rivals !== null && !rivals.some((one) => isDenial(one) || isPhrase(one))) return rivals;
  }
  return null;
}

function closeDek(context: DraftContext): string {
  const { story, table } = context;
  return table.closings[chooseClosing(story, context)];
}

function chooseClosing(
  { sources }: DraftContext['story'],
  context: DraftContext,
): keyof DraftTable['closings'] {
  const disagreements = rankDisagreements(context);
  const measures = weighMeasures(context);
  const voices = new Set(sources.map(({ id }) => voiceOf(id, context))).size;
  if (voices === 0) return 'empty';
  if (measures.length === 0) return voices === 1 ? 'oneUncounted' : 'uncounted';
  if (disagreements.some(({ severity }) => severity === 'hard'))
    return chooseHardClosing(findRivals(context), context);
  if (disagreements.length > 0) return 'soft';
  if (voices === 1) return 'oneReport';
  return measures.every((one) => one.voices === 1) ? 'apart' : 'agreed';
}

function chooseHardClosing(
  rivals: readonly [Claim, Claim] | null,
  context: DraftContext,
): keyof DraftTable['closings'] {
  if (rivals === null) return 'told';
  return isOneSpeaker(...rivals, context) ? 'revised' : 'hard';
}

function plain(text: string): Run {
  return { text, claims: [] };
}
