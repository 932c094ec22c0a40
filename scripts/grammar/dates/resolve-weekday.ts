/** Finds the day a weekday means, seen from another day. */
import { toPeriod } from './calendar.ts';
import type { DaySpan } from '../../../src/model/claim.ts';
import type { DateMeaning } from './date-expression.ts';
import type { Direction } from './choose-year.ts';

/** A bare weekday is the day itself or the last before it, or the next where the verb looks forward; "last" and "next" never the day itself. */
export function resolveWeekday(
  meaning: Extract<DateMeaning, { type: 'weekday' }>,
  anchor: Temporal.PlainDate,
  direction: Direction,
): DaySpan {
  const back = (anchor.dayOfWeek - meaning.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const { shift } = meaning;
  if (shift !== null && shift < 0) return toPeriod(anchor.subtract({ days: back || 7 }), 'day');
  if (shift !== null && shift > 0) return toPeriod(anchor.add({ days: ahead || 7 }), 'day');
  const looksAhead = direction === 'future' || (shift === 0 && direction === null);
  const days = looksAhead ? ahead : -back;
  return toPeriod(anchor.add({ days }), 'day');
}
