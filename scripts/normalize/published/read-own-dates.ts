/** Reads what an article's own sentences say about when it was written. */
import { findDateLanguage } from '../../grammar/date-languages.ts';
import { findDates } from '../../grammar/find-dates.ts';
import { findDirection } from '../../grammar/dates/find-direction.ts';
import { resolveDate } from '../../grammar/resolve-date.ts';
import type { Sentence } from '../../../src/model/article.ts';
import type { DaySpan } from '../../../src/model/claim.ts';
import type { DateExpression } from '../../grammar/dates/date-expression.ts';
import type { DateContext } from '../../grammar/dates/find-anchor.ts';
import type { Direction } from '../../grammar/dates/choose-year.ts';

export interface OwnDate {
  readonly expression: DateExpression;
  /** Days told without the day of publication; `null` where it takes that to know. */
  readonly event: DaySpan | null;
  readonly direction: Direction;
  /** First day of a day or month printed with its year, else `null`. */
  readonly start: string | null;
  /** True where only an article of those days would say it so: no year is printed, or the weekday is. */
  readonly fresh: boolean;
}

/** Takes a text with its sentences; gives the dates of its prose in order. */
export function readOwnDates(
  text: string,
  sentences: readonly Sentence[],
  language: string,
): OwnDate[] {
  const { tenses } = findDateLanguage(language);
  const dates: OwnDate[] = [];
  let mentioned: DaySpan | null = null;
  for (const sentence of sentences) {
    if (sentence.role !== 'body' && sentence.role !== 'subtitle') continue;
    const words = text.slice(sentence.start, sentence.end);
    for (const expression of findDates(words, language)) {
      const { meaning } = expression;
      const after = words.slice(expression.end);
      const { direction } = findDirection(words.slice(0, expression.start), after, tenses);
      const isDay = meaning.type === 'day';
      const isTold = isDay || meaning.type === 'years' || meaning.type === 'month';
      const context: DateContext = {
        reference: null,
        mentioned,
        mentionedDay: null,
        last: null,
        nextYear: null,
        direction,
        narrative: true,
      };
      const event: DaySpan | null = isTold ? resolveDate(expression, context).event : null;
      const fresh = isDay && (meaning.year === null || meaning.weekday !== null);
      const isPrinted = (isDay || meaning.type === 'month') && typeof meaning.year === 'number';
      const start = isPrinted ? (event?.from ?? null) : null;
      dates.push({ expression, event: isDay ? event : null, direction, start, fresh });
      if (isTold) mentioned = event ?? mentioned;
    }
  }
  return dates;
}
