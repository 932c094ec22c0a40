/** Finds the day an article was published: from its dateline, header or address, else from the dates it tells. */
import type { Block, Sentence } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import { listCandidates } from './published/list-candidates.ts';
import { readOwnDates, type OwnDate } from './published/read-own-dates.ts';
import type { DateCandidate } from './published/date-candidate.ts';

export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** BCP 47. */
  readonly language: string;
  readonly url: string | null;
}

/**
 * Takes a page; gives the most trusted date that its own text does not contradict, or the latest day it tells of as `inferred`, or `null`.
 * A banner without a year is the day the page was saved, not that of publication.
 */
export function findPublished(page: Page): Source['published'] {
  const { text, blocks, sentences, language, url } = page;
  const own = readOwnDates(text, sentences, language);
  const candidates = listCandidates(text, blocks, language, url, own);
  const trusted = candidates.filter((candidate) => countAgainst(candidate, own) === 0);
  const doubted = candidates.filter((candidate) => countAgainst(candidate, own) === 1);
  const [best] = rankTwins(trusted.length > 0 ? trusted : doubted, own, language);
  if (!best) return infer(own);
  return { date: best.date, how: hows[best.place], text: best.text };
}

const isEnglish = /^en\b/;

const hows: Record<DateCandidate['place'], 'text' | 'url' | 'inferred'> = {
  dateline: 'text',
  published: 'text',
  header: 'text',
  url: 'url',
  updated: 'text',
  yearless: 'inferred',
  banner: 'inferred',
};

/** How many days a text tells as past lie after a candidate, a day's grace for time zones given: one may be the text's own slip, two may not. */
function countAgainst({ date }: DateCandidate, own: readonly OwnDate[]): number {
  const limit = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  const later = own.flatMap(({ event, start, direction }) =>
    event !== null && start !== null && direction === 'past' && start > limit ? [start] : [],
  );
  return new Set(later).size;
}

/**
 * Of two readings of the same digits the one that follows closest on the days the text tells of. Only English has both
 * orders: elsewhere the day comes first unless the text contradicts it.
 */
function rankTwins(
  candidates: readonly DateCandidate[],
  own: readonly OwnDate[],
  language: string,
): DateCandidate[] {
  const [best] = candidates;
  if (!isEnglish.test(language)) return [...candidates];
  const twins = candidates.filter(({ text, place }) => text === best?.text && place === best.place);
  if (twins.length < 2) return [...candidates];
  return twins.sort((a, b) => distance(a.date, own) - distance(b.date, own));
}

/** Days from the months and days that the text names to the latest such day before a date, summed. */
function distance(date: string, own: readonly OwnDate[]): number {
  const day = Temporal.PlainDate.from(date);
  return own.reduce((sum, { expression: { meaning } }) => {
    if (meaning.type !== 'day' && meaning.type !== 'month') return sum;
    if (meaning.month === null || typeof meaning.year === 'number') return sum;
    const named = { month: meaning.month, day: meaning.type === 'day' ? meaning.day : 1 };
    const days = day.since(day.with(named)).days;
    return sum + (days < 0 ? days + 365 : days);
  }, 0);
}

/** The latest day told as past. Where weekdays hang on it, it must be of those days and no anniversary. */
function infer(own: readonly OwnDate[]): Source['published'] {
  const hasWeekdays = own.some(({ expression: { meaning } }) => meaning.type === 'weekday');
  const told = own
    .filter(
      ({ event, direction, fresh }) => event && direction !== 'future' && (fresh || !hasWeekdays),
    )
    .map(({ event, expression }) => ({ date: event?.to ?? '', text: expression.text }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const [latest] = told;
  return latest ? { ...latest, how: 'inferred' } : null;
}
