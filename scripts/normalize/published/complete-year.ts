/** Finds the year of a dateline that prints none ("Jan 13 (Agency) –") from the years the text prints. */
import { toDay } from '../../grammar/dates/calendar.ts';
import type { DateMeaning } from '../../grammar/dates/date-expression.ts';
import type { OwnDate } from './read-own-dates.ts';

/** Years after the last one printed in which a weekday may fit. */
const reach = 2;

/**
 * Takes a day without a year and the dates of the prose; gives the first such day on or after the latest day or month told of as past, or,
 * where only years are printed, the first whose weekday fits. Gives `null` where neither is known.
 */
export function completeYear(
  { month, day, weekday }: Extract<DateMeaning, { type: 'day' }>,
  own: readonly OwnDate[],
): string | null {
  const told = own.filter(({ direction }) => direction !== 'future').map(({ start }) => start);
  const latest = told
    .filter((start) => start !== null)
    .sort()
    .at(-1);
  const years = own.flatMap(({ expression: { meaning } }) =>
    meaning.type === 'years' ? [meaning.to] : [],
  );
  if (month === null || (latest === undefined && weekday === null)) return null;
  const first = latest === undefined ? Math.max(...years) : parseInt(latest, 10);
  if (!Number.isFinite(first)) return null;
  for (let year = first; year <= first + reach; year++) {
    const date = toDay(year, month, day)?.from;
    if (date === undefined || (latest !== undefined && date < latest)) continue;
    if (weekday === null || Temporal.PlainDate.from(date).dayOfWeek === weekday) return date;
  }
  return null;
}
