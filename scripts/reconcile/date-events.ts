/** Makes events of dated sentences: one for each happening, merged across sources, the ten or so that tell the story. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import { lengthOf } from './days.ts';
import { pointOf } from './describe-claim.ts';
import { describeDate } from './describe-date.ts';
import type { DatedSentence } from './describe-date.ts';
import { writeHeadline } from './write-headline.ts';

/** Events beyond this many tell a reader less, not more. */
const most = 12;

/** An expression that covers more days dates no event. */
const longestDays = 31;

/** Takes the claims of a story in the order of its sources; gives its events by date. */
export function dateEvents(claims: readonly ExtractedClaim[]): Event[] {
  const dated = claims.filter(isDatable).map(describeDate);
  const groups = Map.groupBy(dated, ({ claim }) => dayKey(claim));
  const events = [...groups.values()].flatMap((sentences) => {
    const event = toEvent(sentences, claims);
    return event === null ? [] : [event];
  });
  return events
    .sort((a, b) => b.weight - a.weight || (a.event.from < b.event.from ? -1 : 1))
    .slice(0, most)
    .map(({ event }) => event)
    .sort((a, b) => (a.from < b.from || (a.from === b.from && a.to < b.to) ? -1 : 1));
}

function isDatable({ kind, event, role, flags, text }: ExtractedClaim): boolean {
  if (kind !== 'date' || event === null || flags.includes('boilerplate')) return false;
  if (role === 'header' || role === 'dateline' || pointOf(text) !== null) return false;
  return lengthOf(event) <= longestDays;
}

function dayKey({ event }: ExtractedClaim): string {
  return event === null ? '' : `${event.from}/${event.to}`;
}

function toEvent(
  sentences: readonly DatedSentence[],
  claims: readonly ExtractedClaim[],
): { event: Event; weight: number } | null {
  const ranked = [...sentences].sort((a, b) => weigh(b, claims) - weigh(a, claims));
  const [best] = ranked;
  if (best === undefined || best.claim.event === null) return null;
  const span: DaySpan = best.claim.event;
  const headline = writeHeadline(best.claim);
  const quotes = ranked.map(({ claim }) => ({
    source: claim.source,
    start: claim.quote.start,
    end: claim.quote.end,
  }));
  const own = { source: best.claim.source, start: headline.start, end: headline.end };
  const sources = new Set(ranked.map(({ claim }) => claim.source)).size;
  return {
    weight: sources * 3 + weigh(best, claims) + (lengthOf(span) === 1 ? 2 : 0),
    event: {
      id: span.from === span.to ? `on-${span.from}` : `from-${span.from}-to-${span.to}`,
      from: span.from,
      to: span.to,
      how: best.claim.asOf?.how ?? 'explicit',
      headline: headline.text,
      claims: claimsOf(ranked, claims),
      quotes: distinct([own, ...quotes]),
      expected: ranked.every(({ isExpected }) => isExpected),
    },
  };
}

/** A sentence says more where it names a happening, a milestone, a number, and no slip. */
function weigh(
  { claim, milestone, happening, isAnaphoric }: DatedSentence,
  claims: readonly ExtractedClaim[],
): number {
  const numbers = claims.filter(
    (other) => isInSentence(other, claim) && other.value !== null,
  ).length;
  const slips = claim.flags.some((flag) => flag.startsWith('slip:')) ? 3 : 0;
  return (
    (milestone === null ? 0 : 2) +
    (happening === null ? 0 : 2) +
    Math.min(numbers, 2) -
    (isAnaphoric ? 1 : 0) -
    slips
  );
}

function isInSentence(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return a.source === b.source && a.quote.start === b.quote.start;
}

function claimsOf(ranked: readonly DatedSentence[], claims: readonly ExtractedClaim[]): string[] {
  const dates = ranked.map(({ claim }) => claim);
  const numbers = claims.filter(
    (claim) => claim.measure !== null && dates.some((date) => isInSentence(date, claim)),
  );
  return [...new Set([...dates, ...numbers].map(({ id }) => id))];
}

function distinct(quotes: Event['quotes']): Event['quotes'] {
  const seen = new Set<string>();
  return quotes.filter(({ source, start, end }) => {
    const key = `${source}:${start}-${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
