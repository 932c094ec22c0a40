/** Opens a draft with what is known and who says otherwise, or with what the sources lack. */
import type { Claim } from '../../src/model/claim.ts';
import { chooseRivals, rankDisagreements } from './choose-rivals.ts';
import { weighMeasures } from './choose-measures.ts';
import { voiceOf, type DraftContext } from './draft-context.ts';
import type { DraftTable } from './draft-table.ts';
import { asSentence } from './fill-template.ts';
import { linkedText } from './linked-text.ts';
import { isQuotable, markQuote } from './mark-quote.ts';
import { hasSpeaker } from './name-speaker.ts';
import { hasBareNumber, readOwnLinks } from './read-own-links.ts';
import type { Run } from './run.ts';
import { sayCount, sayCounts } from './say-count.ts';
import { saySentence } from './say-sentence.ts';
import { tidyRuns } from './tidy-runs.ts';

/** A number this many times smaller than another of its measure hardly counts the same thing. */
const farthest = 50;

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
    const runs = [
      ...sayCount(first, context),
      plain(context.table.versus),
      ...sayCount(second, context, first),
    ];
    return [...asSentence(runs), plain('. ')];
  }
  const [first, second] = weighMeasures(context)
    .filter(({ isTold }) => isTold)
    .slice(0, 2)
    .flatMap(({ claims }) => chooseLatest(claims, context));
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
    if (rivals !== null) return rivals;
  }
  return null;
}

/** The count of the latest day; of those that give the same number, one with a speaker. */
function chooseLatest(claims: readonly Claim[], context: DraftContext): readonly Claim[] {
  const dayOf = ({ asOf }: Claim): string => asOf?.to ?? '';
  const most = Math.max(...claims.map(sizeOf));
  const ranked = claims
    .filter((claim) => sizeOf(claim) * farthest >= most)
    .toSorted(
      (a, b) =>
        (dayOf(a) === dayOf(b) ? 0 : dayOf(a) > dayOf(b) ? -1 : 1) ||
        Number(hasSpeaker(b, context)) - Number(hasSpeaker(a, context)),
    );
  const [latest] = ranked;
  if (latest === undefined || hasSpeaker(latest, context)) return ranked.slice(0, 1);
  const same = ranked.find(
    (one) => one.low === latest.low && one.high === latest.high && hasSpeaker(one, context),
  );
  return [same ?? latest];
}

function sizeOf({ value, low, high }: Claim): number {
  return Math.abs(value ?? low ?? high ?? 0);
}

function closeDek(context: DraftContext): string {
  const { story, table } = context;
  return table.closings[chooseClosing(story, context)];
}

function chooseClosing(
  { sources }: DraftContext['story'],
  context: DraftContext,
): keyof DraftTable['closings'] {
  const [hardest] = rankDisagreements(context);
  const measures = weighMeasures(context);
  const voices = new Set(sources.map(({ id }) => voiceOf(id, context))).size;
  if (voices === 0) return 'empty';
  if (measures.length === 0) return voices === 1 ? 'oneUncounted' : 'uncounted';
  if (hardest !== undefined) return hardest.severity;
  if (voices === 1) return 'oneReport';
  return measures.every((one) => one.voices === 1) ? 'apart' : 'agreed';
}

function plain(text: string): Run {
  return { text, claims: [] };
}
