/** Makes events of dated sentences: merged where they are one, and of them the ten or so that tell the story. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import type { Source } from '../../src/model/source.ts';
import { lengthOf } from './days.ts';
import { findDatedSentences } from './find-dated-sentences.ts';
import type { Occurrence } from './find-dated-sentences.ts';
import { mergeOccurrences } from './merge-occurrences.ts';
import { weighSentence } from './weigh-sentence.ts';
import { writeHeadline } from './write-headline.ts';

/** A story of one article has room for this many events, each further article for one more, up to a limit. */
const fewest = 6;
const most = 12;

/** What weighs less tells no event, whatever room there is. */
const leastWeight = 5;

/** How much more a sentence must weigh whose own clause is about something else. */
const asideWeight = 3;

interface Weighed {
  readonly event: Event;
  readonly weight: number;
}

/** Takes the claims of a story in the order of its sources, measures assigned; gives its events by date. */
export function dateEvents(claims: readonly ExtractedClaim[], sources: readonly Source[]): Event[] {
  const independent = sources.filter(({ copyOf }) => copyOf === null).length;
  const occurrences = findDatedSentences(claims, sources);
  const last = lastDay(sources) ?? lastTold(occurrences);
  const groups = mergeOccurrences(occurrences);
  const weighed = groups
    .filter((group) => !isLater(group, lastDay(sources)))
    .flatMap((group) => toEvent(group, claims, last, sources))
    .sort((a, b) => b.weight - a.weight || compareText(a.event.from, b.event.from));
  return withoutRepeats(weighed.map(({ event }) => event))
    .slice(0, Math.min(fewest + independent, most))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

/** The day the story is told up to. */
function lastDay(sources: readonly Source[]): string | null {
  const days = sources.flatMap(({ published }) => published?.date ?? []).sort();
  return days.at(-1) ?? null;
}

/** The same where no source says when it appeared: the latest day that something is said to have happened on. */
function lastTold(occurrences: readonly Occurrence[]): string | null {
  const told = occurrences.filter(
    ({ days, claim: { telling } }) => telling?.tense === 'past' && lengthOf(days) === 1,
  );
  return (
    told
      .map(({ days }) => days.to)
      .sort()
      .at(-1) ?? null
  );
}

/** What no article could tell of yet, unless it looks ahead. */
function isLater(group: readonly Occurrence[], last: string | null): boolean {
  const isAhead = group.some(
    ({ isExpected, claim }) => isExpected && claim.telling?.tense !== 'past',
  );
  return !isAhead && group.some(({ days }) => last !== null && days.from > last);
}

function toEvent(
  group: readonly Occurrence[],
  claims: readonly ExtractedClaim[],
  last: string | null,
  sources: readonly Source[],
): Weighed[] {
  const weights = new Map(group.map((one) => [one, weighSentence(one, claims)]));
  const weight = (one: Occurrence): number => weights.get(one) ?? 0;
  const [sharpest] = [...group].sort((a, b) => lengthOf(a.days) - lengthOf(b.days));
  const ranked = [...group].sort(
    (a, b) =>
      lengthOf(a.days) - lengthOf(b.days) ||
      weight(b) - weight(a) ||
      compareText(dayOf(a, sources), dayOf(b, sources)),
  );
  const [best] = ranked;
  if (best === undefined || sharpest === undefined) return [];
  const { days, how } = sharpest;
  const { claim } = best;
  if (claim.telling?.voice === 'caption') return [];
  // Of a month only a sentence of its own tells.
  if (lengthOf(days) > 7 && claim.telling?.isWhole === false) return [];
  const headline = writeHeadline(claim);
  const tellers = new Set(ranked.map((one) => one.claim.source));
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
    expected:
      (last === null || days.to >= last || isToldBefore(days, tellers, sources)) &&
      isMostlyExpected(ranked),
  };
  const least = leastWeight + (claim.telling?.isWhole === false ? asideWeight : 0);
  const total = 3 * (tellers.size - 1) + weight(best);
  return total < least ? [] : [{ event, weight: total }];
}

/** Of two that tell it equally well the earlier one was closer to it. */
function dayOf({ claim }: Occurrence, sources: readonly Source[]): string {
  return sources.find(({ id }) => id === claim.source)?.published?.date ?? '';
}

function isMostlyExpected(group: readonly Occurrence[]): boolean {
  const expected = group.filter(({ isExpected }) => isExpected).length;
  return expected * 2 > group.length;
}

/** Whether all who tell of it wrote before it, so that nobody says it happened. */
function isToldBefore(
  { from }: DaySpan,
  tellers: ReadonlySet<string>,
  sources: readonly Source[],
): boolean {
  return sources
    .filter(({ id }) => tellers.has(id))
    .every(({ published }) => published !== null && published.date < from);
}

/** Words that head one event head no other: "between 3 May and 6 June" begins on the first day. */
function withoutRepeats(events: readonly Event[]): Event[] {
  return events.filter(
    (event) =>
      !events.some(
        (other) => other !== event && isSameWords(other, event) && isBefore(other, event),
      ),
  );
}

function isSameWords(a: Event, b: Event): boolean {
  const isSameSource = a.quotes[0]?.source === b.quotes[0]?.source;
  return isSameSource && (a.headline.includes(b.headline) || b.headline.includes(a.headline));
}

function isBefore(a: Event, b: Event): boolean {
  const order = lengthOf(a) - lengthOf(b) || compareText(a.from, b.from);
  return order < 0;
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
