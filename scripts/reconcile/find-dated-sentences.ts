/** Finds the sentences of a story that tell when something happened. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import { addDays, lengthOf } from './days.ts';
import { pointOf } from './describe-claim.ts';
import { describeDate } from './describe-date.ts';
import type { DatedSentence } from './describe-date.ts';

/** A sentence with the days on which what it tells of happened. */
export interface Occurrence extends DatedSentence {
  readonly days: DaySpan;
  readonly how: string;
  /** True where no dated sentence of its source stands before it: news comes first. */
  readonly isLead: boolean;
}

/** A date that covers more days dates no event. */
const longestDays = 31;

/** UTF-16 code units from an article's first number within which a number is its news. */
const leadLength = 1200;

/** Numbers from here on are the same number wherever they stand. */
const memorable = 1000;

/** A time of day dates nothing. */
const clock = /^\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?\s?m\.?|h|hrs?|GMT|UTC)?$/i;

/**
 * Takes the claims of a story and its sources; gives an occurrence for each date in the text. An article that
 * dates nothing to the day it appeared gives one more, its first number without a date, or the sentence that names an
 * older date as an aside: that is its news.
 */
export function findDatedSentences(
  claims: readonly ExtractedClaim[],
  sources: readonly Source[],
): Occurrence[] {
  const days = new Map(sources.map(({ id, published }) => [id, published?.date ?? null]));
  return sources.flatMap((source) => {
    if (source.copyOf !== null) return [];
    const own = claims.filter((claim) => claim.source === source.id && isInText(claim));
    const day = source.published?.date ?? null;
    const dates = own.filter(isDatable);
    const top = own[0]?.start ?? 0;
    const opening = own.find(({ role }) => role === 'body')?.quote.start;
    const news = dates.some((claim) => isRecent(claim, day, claim.quote.start === opening))
      ? undefined
      : (own.find(
          (claim) =>
            isNews(claim) &&
            claim.start - top <= leadLength &&
            !isOld(claim, claims, days) &&
            !dates.some((date) => isDayBeside(date, claim)),
        ) ?? own.find((claim) => isBackdrop(claim) && claim.start - top <= leadLength));
    const lead = Math.min(
      ...[...dates, ...(news === undefined ? [] : [news])].map(({ quote }) => quote.start),
    );
    const dated = dates.flatMap((claim): Occurrence[] => {
      if (claim.event === null) return [];
      const how = howOf(claim, source);
      const isLead = claim.quote.start === lead && isNear(claim, top, day);
      return [{ ...describeDate(claim, day), days: claim.event, how, isLead }];
    });
    if (news === undefined || day === null) return dated;
    const today = { from: day, to: day };
    const isLead = news.quote.start === lead;
    return [
      ...dated,
      {
        ...describeDate(isBackdrop(news) ? { ...news, telling: null } : news, day),
        ...{ days: today, how: 'published', isLead, isExpected: false },
      },
    ];
  });
}

/** "The first meeting since it closed in May brought no result": the date is an aside, the rest is the article's news. */
function isBackdrop({ kind, event, role, telling }: ExtractedClaim): boolean {
  if (kind !== 'date' || event === null || role !== 'body') return false;
  return lengthOf(event) > 7 && telling !== null && !telling.isWhole;
}

/** A day that hangs on one that was only inferred is inferred too. */
function howOf({ text }: ExtractedClaim, { published }: Source): string {
  if (/\d{4}/.test(text)) return 'explicit';
  return published === null || published.how === 'inferred' ? 'inferred' : 'relative';
}

/** News of the day an article appeared, or the two days before; what its first sentence tells, of the week before. */
function isRecent(
  { event, telling, flags }: ExtractedClaim,
  day: string | null,
  isFirst: boolean,
): boolean {
  if (event === null || day === null || lengthOf(event) > 2) return false;
  const isTold = telling?.isWhole === true && !telling.isBound && flags.length === 0;
  return event.to <= day && event.to >= addDays(day, isFirst && isTold ? -6 : -2);
}

/** A sentence that names its day is not of another. */
function isDayBeside({ event, quote }: ExtractedClaim, news: ExtractedClaim): boolean {
  return event !== null && lengthOf(event) === 1 && quote.exact === news.quote.exact;
}

function isInText({ role, flags }: ExtractedClaim): boolean {
  return role !== 'header' && role !== 'dateline' && !flags.includes('boilerplate');
}

/** A day that cannot be the one meant dates no event; a wrong weekday beside a day may. */
function isDatable({ kind, event, text, flags, language }: ExtractedClaim): boolean {
  if (flags.some((flag) => flag.startsWith('slip:') && flag !== 'slip:weekday')) return false;
  if (clock.test(text)) return false;
  return (
    kind === 'date' &&
    event !== null &&
    pointOf(text, language) === null &&
    lengthOf(event) <= longestDays
  );
}

/** At the top of its article, and of the weeks about the day that appeared: background is no news. */
function isNear(
  { start, event, telling }: ExtractedClaim,
  top: number,
  day: string | null,
): boolean {
  const isProse = telling === null || telling.voice === 'prose' || telling.voice === 'entry';
  if (!isProse || start - top > leadLength || event === null) return false;
  return day === null || (event.to >= addDays(day, -31) && event.from <= addDays(day, 31));
}

/** A number that an earlier article has is not this one's news. */
function isOld(
  { source, value, kind, measure }: ExtractedClaim,
  claims: readonly ExtractedClaim[],
  days: ReadonlyMap<string, string | null>,
): boolean {
  const day = days.get(source) ?? '';
  return claims.some((other) => {
    const earlier = days.get(other.source) ?? '';
    const isSame = other.measure === measure || (value !== null && value >= memorable);
    const isEqual = other.value === value && other.kind === kind;
    return isSame && isEqual && earlier !== '' && earlier < day;
  });
}

/** A number of the text, not of its headline, that holds for the day of publication and that something happened to. */
function isNews({ kind, measure, asOf, role, modality, telling }: ExtractedClaim): boolean {
  if (kind === 'date' || measure === null || modality === 'vague') return false;
  if (role === 'title' || role === 'heading') return false;
  if (telling !== null && (telling.isGeneral || !telling.isWhole)) return false;
  return asOf === null || asOf.how === 'published';
}
