/** Spans of whole days on the ISO calendar. */
import type { DaySpan } from '../../../src/model/claim.ts';
import type { DateUnit } from './date-expression.ts';

/** Gives one day, or `null` where the calendar has none such (30 February). */
export function toDay(year: number, month: number, day: number): DaySpan | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return toSpan(Temporal.PlainDate.from({ year, month, day }));
}

/** Gives the `months` months that begin with `month` of `year`. */
export function toMonths(year: number, month: number, months: number): DaySpan {
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  return { from: from.toString(), to: from.add({ months }).subtract({ days: 1 }).toString() };
}

/** Gives the period of a unit that holds a day: "week" runs Monday to Sunday. */
export function toPeriod(day: Temporal.PlainDate, unit: DateUnit): DaySpan {
  const { year, month } = day;
  switch (unit) {
    case 'day':
      return toSpan(day);
    case 'week':
      return spanOf(day.subtract({ days: day.dayOfWeek - 1 }), 7);
    case 'weekend':
      return spanOf(day.add({ days: 6 - day.dayOfWeek }), 2);
    case 'month':
      return toMonths(year, month, 1);
    case 'quarter':
      return toMonths(year, month - ((month - 1) % 3), 3);
    case 'half':
      return toMonths(year, month < 7 ? 1 : 7, 6);
    case 'year':
      return toMonths(year, 1, 12);
    case 'decade':
      return toMonths(year - (year % 10), 1, 120);
    case 'century':
      return toMonths(year - (year % 100), 1, 1200);
  }
}

/** Moves a day by units; a weekend is a week away from the next. */
export function moveBy(
  day: Temporal.PlainDate,
  unit: DateUnit,
  amount: number,
): Temporal.PlainDate {
  const lengths: Record<DateUnit, Temporal.DurationLike> = {
    day: { days: amount },
    week: { days: 7 * amount },
    weekend: { days: 7 * amount },
    month: { months: amount },
    quarter: { months: 3 * amount },
    half: { months: 6 * amount },
    year: { years: amount },
    decade: { years: 10 * amount },
    century: { years: 100 * amount },
  };
  return day.add(lengths[unit]);
}

function daysIn(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

function toSpan(day: Temporal.PlainDate): DaySpan {
  return { from: day.toString(), to: day.toString() };
}

function spanOf(from: Temporal.PlainDate, days: number): DaySpan {
  return { from: from.toString(), to: from.add({ days: days - 1 }).toString() };
}
