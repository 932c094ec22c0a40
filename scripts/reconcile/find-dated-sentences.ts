/** Finds the sentences of a story that tell when something happened. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import { lengthOf } from './days.ts';
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
 * Takes the claims of a story and its sources; gives an occurrence for each date in the text, and one for the
 * first number of each article that names no date for it: that is the news of the day it appeared.
 */
export function findDatedSentences(
  claims: readonly ExtractedClaim[],
  sources: readonly Source[],
): Occurrence[] {
  return sources.flatMap((source) => {
    if (source.copyOf !== null) return [];
    const own = claims.filter((claim) => claim.source === source.id && isInText(claim));
    const dates = own.filter(isDatable);
    const news = own.find((claim) => isUndated(claim));
    const lead = Math.min(
      ...[...dates, ...(news === undefined ? [] : [news])].map(({ quote }) => quote.start),
    );
    const day = source.published?.date;
    return [
      ...dates.flatMap((claim): Occurrence[] => {
        if (claim.event === null) return [];
        const how = claim.asOf?.how ?? (/\d{4}/.test(claim.text) ? 'explicit' : 'relative');
        return [
          { ...describeDate(claim), days: claim.event, how, isLead: claim.quote.start === lead },
        ];
      }),
      ...(news === undefined || day === undefined
        ? []
        : [
            {
              ...describeDate(news),
              days: { from: day, to: day },
              how: 'published',
              isLead: news.quote.start <= lead,
            },
          ]),
    ];
  });
}

function isInText({ role, flags }: ExtractedClaim): boolean {
  return role !== 'header' && role !== 'dateline' && !flags.includes('boilerplate');
}

function isDatable({ kind, event, text }: ExtractedClaim): boolean {
  return (
    kind === 'date' && event !== null && pointOf(text) === null && lengthOf(event) <= longestDays
  );
}

/** A number of the text, not of its headline, that holds for the day of publication. */
function isUndated({ kind, measure, asOf, role, modality }: ExtractedClaim): boolean {
  if (kind === 'date' || measure === null || modality === 'vague' || role === 'title') return false;
  return asOf === null || asOf.how === 'published';
}
