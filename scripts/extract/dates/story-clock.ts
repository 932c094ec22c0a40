/** Follows which date a text has got to, so that "the next day" has a day to follow. */
import type { DaySpan } from '../../../src/model/claim.ts';
import type { DateExpression } from '../../grammar/dates/date-expression.ts';

export interface StoryClock {
  readonly mentioned: DaySpan | null;
  readonly mentionedDay: DaySpan | null;
  /** The very last date, mentioned in passing or not: "that year". */
  readonly last: DaySpan | null;
}

/** Years a date may lie off the text's own time before it counts as mentioned in passing. */
const patience = 4;

/** Takes the clock, an expression with its days, and the year the text is about there; gives the clock after it. */
export function moveClock(
  clock: StoryClock,
  { meaning }: DateExpression,
  event: DaySpan | null,
  localYear: number | null,
): StoryClock {
  if (!event || ('anchor' in meaning && meaning.anchor === 'event')) return clock;
  if (meaning.type === 'stretch' || meaning.type === 'again') return clock;
  const year = parseInt(event.from, 10);
  if (localYear !== null && Math.abs(year - localYear) > patience) {
    return { ...clock, last: event };
  }
  const mentionedDay = event.from === event.to ? event : clock.mentionedDay;
  return { mentioned: event, mentionedDay, last: event };
}
