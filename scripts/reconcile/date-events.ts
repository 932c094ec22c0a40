/** Makes events of dated sentences: merged where they are one, and of them the ten or so that tell the story. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import type { Source } from '../../src/model/source.ts';
import { lengthOf } from './days.ts';
import { findDatedSentences } from './find-dated-sentences.ts';
import type { Occurrence } from './find-dated-sentences.ts';
import { weighSentence } from './weigh-sentence.ts';
import { writeHeadline } from './write-headline.ts';

/** A story of one article has room for this many events, each further article for one more, up to a limit. */
const fewest = 6;
const most = 15;

/** Stems that sentences must share for a vaguer date to be taken for a sharper one. */
const sharedStems = 3;

interface Weighed {
  readonly event: Event;
  readonly weight: number;
}

/** Takes the claims of a story in the order of its sources, measures assigned; gives its events by date. */
export function dateEvents(claims: readonly ExtractedClaim[], sources: readonly Source[]): Event[] {
  const independent = sources.filter(({ copyOf }) => copyOf === null).length;
  const groups = mergeVague(groupByDays(findDatedSentences(claims, sources)));
  return groups
    .flatMap((group) => toEvent(group, claims))
    .sort((a, b) => b.weight - a.weight || compareText(a.event.from, b.event.from))
    .slice(0, Math.min(fewest + independent, most))
    .map(({ event }) => event)
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

function groupByDays(occurrences: readonly Occurrence[]): Occurrence[][] {
  return [...Map.groupBy(occurrences, ({ days }) => `${days.from}/${days.to}`).values()];
}

/** "Earlier this month" and the day itself are one event where both sentences tell of the same. */
function mergeVague(groups: readonly Occurrence[][]): Occurrence[][] {
  const target = new Map<Occurrence, Occurrence[]>();
  for (const occurrence of groups.flat()) {
    const sharper = groups.find((group) =>
      group.some((other) => isSharper(other, occurrence) && tellsSame(other, occurrence)),
    );
    if (sharper !== undefined) target.set(occurrence, sharper);
  }
  return groups
    .map((group) => [
      ...group.filter((one) => !target.has(one)),
      ...[...target].flatMap(([one, into]) => (into === group ? [one] : [])),
    ])
    .filter((group) => group.length > 0);
}

function isSharper(a: Occurrence, b: Occurrence): boolean {
  const isWithin = a.days.from >= b.days.from && a.days.to <= b.days.to;
  return isWithin && lengthOf(a.days) < lengthOf(b.days);
}

function tellsSame(a: Occurrence, b: Occurrence): boolean {
  if (a.isExpected !== b.isExpected) return false;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const isOne = a.happening !== null && a.happening === b.happening;
  return shared >= (isOne ? sharedStems : sharedStems + 1);
}

function toEvent(group: readonly Occurrence[], claims: readonly ExtractedClaim[]): Weighed[] {
  const weights = new Map(group.map((one) => [one, weighSentence(one, claims)]));
  const weight = (one: Occurrence): number => weights.get(one) ?? 0;
  const ranked = [...group].sort(
    (a, b) => lengthOf(a.days) - lengthOf(b.days) || weight(b) - weight(a),
  );
  const [best] = ranked;
  if (best === undefined) return [];
  const { days, how, claim } = best;
  const headline = writeHeadline(claim);
  const sources = new Set(ranked.map((one) => one.claim.source)).size;
  const event: Event = {
    id: idOf(days),
    ...days,
    how,
    headline: headline.text,
    claims: claimsOf(ranked, claims),
    quotes: distinct([
      { source: claim.source, start: headline.start, end: headline.end },
      ...ranked.map(({ claim: { source, quote } }) => ({
        source,
        start: quote.start,
        end: quote.end,
      })),
    ]),
    expected: ranked.every(({ isExpected }) => isExpected),
  };
  return [{ event, weight: 3 * (sources - 1) + weight(best) }];
}

function idOf({ from, to }: DaySpan): string {
  return from === to ? `on-${from}` : `from-${from}-to-${to}`;
}

function claimsOf(ranked: readonly Occurrence[], claims: readonly ExtractedClaim[]): string[] {
  const own = ranked.map(({ claim }) => claim);
  const numbers = claims.filter(
    (claim) =>
      claim.measure !== null &&
      own.some(({ source, quote }) => source === claim.source && quote.start === claim.quote.start),
  );
  return [...new Set([...own, ...numbers].map(({ id }) => id))];
}

function distinct(quotes: Event['quotes']): Event['quotes'] {
  const byPlace = new Map(quotes.map((quote) => [JSON.stringify(quote), quote]));
  return [...byPlace.values()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
