/** Follows which date a text has got to, so that "the next day" has a day to follow. */
import type { DaySpan } from '../../../src/model/claim.ts';
import type { DateExpression } from '../../grammar/dates/date-expression.ts';

export interface StoryClock {
  readonly mentioned: DaySpan | null;
  readonly mentionedDay: DaySpan | null;
}

/** Years a text may jump before the jump needs a second date to confirm it. */
const patience = 2;

/** Takes the clock, an expression with its days, and the printed year that comes next; gives the clock after it. */
export function moveClock(
  clock: StoryClock,
  { meaning }: DateExpression,
  event: DaySpan | null,
  nextYear: number | null,
): StoryClock {
  if (!event || ('anchor' in meaning && meaning.anchor === 'event')) return clock;
  if (meaning.type === 'stretch' || meaning.type === 'again') return clock;
  if (isAside(clock.mentioned, event, nextYear)) return clock;
  return { mentioned: event, mentionedDay: event.from === event.to ? event : clock.mentionedDay };
}

/** A year mentioned in passing lies far from the text's own time, and the next date is back there. */
function isAside(told: DaySpan | null, event: DaySpan, nextYear: number | null): boolean {
  if (!told || nextYear === null) return false;
  const year = parseInt(event.from, 10);
  const away = Math.abs(year - parseInt(told.from, 10));
  return (
    away > patience && Math.abs(nextYear - year) > Math.abs(nextYear - parseInt(told.from, 10))
  );
}
