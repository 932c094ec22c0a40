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

/**
 * Takes the claims of a story and its sources; gives an occurrence for each date in the text. An article that
 * dates nothing to the day it appeared gives one more, its first number without a date: that is its news.
 */
export function findDatedSentences(
  claims: readonly ExtractedClaim[],
  sources: readonly Source[],
): Occurrence[] {
  return sources.flatMap((source) => {
    if (source.copyOf !== null) return [];
    const own = claims.filter((claim) => claim.source === source.id && isInText(claim));
    const day = source.published?.date ?? null;
    const dates = own.filter(isDatable);
    const news = dates.some((claim) => isRecent(claim, day)) ? undefined : own.find(isUndated);
    const lead = Math.min(
      ...[...dates, ...(news === undefined ? [] : [news])].map(({ quote }) => quote.start),
    );
    const dated = dates.flatMap((claim): Occurrence[] => {
      if (claim.event === null) return [];
      const how = claim.asOf?.how ?? (/\d{4}/.test(claim.text) ? 'explicit' : 'relative');
      const isLead = claim.quote.start === lead;
      return [{ ...describeDate(claim, day), days: claim.event, how, isLead }];
    });
    if (news === undefined || day === null) return dated;
    const days = { from: day, to: day };
    const isLead = news.quote.start === lead;
    return [
      ...dated,
      { ...describeDate(news, day), days, how: 'published', isLead, isExpected: false },
    ];
  });
}

/** News of the day an article appeared, or the two days before. */
function isRecent({ event }: ExtractedClaim, day: string | null): boolean {
  if (event === null || day === null || lengthOf(event) > 2) return false;
  return event.to <= day && event.to >= addDays(day, -2);
}

function isInText({ role, flags }: ExtractedClaim): boolean {
  return role !== 'header' && role !== 'dateline' && !flags.includes('boilerplate');
}

/** A day that cannot be the one meant dates no event; a wrong weekday beside a day may. */
function isDatable({ kind, event, text, flags, language }: ExtractedClaim): boolean {
  if (flags.some((flag) => flag.startsWith('slip:') && flag !== 'slip:weekday')) return false;
  return (
    kind === 'date' &&
    event !== null &&
    pointOf(text, language) === null &&
    lengthOf(event) <= longestDays
  );
}

/** A number of the text, not of its headline, that holds for the day of publication. */
function isUndated({ kind, measure, asOf, role, modality }: ExtractedClaim): boolean {
  if (kind === 'date' || measure === null || modality === 'vague' || role === 'title') return false;
  return asOf === null || asOf.how === 'published';
}
