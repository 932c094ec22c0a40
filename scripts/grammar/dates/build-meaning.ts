/** Turns a form that matched, with the values of its slots, into what the expression means. */
import type { DateMeaning, DateUnit, YearMeaning } from './date-expression.ts';
import type { FormMeaning } from './form-table.ts';
import type { Slots } from './match-form.ts';

/** Gives the meaning, or `null` where the values cannot stand together. */
export function buildMeaning(form: FormMeaning, slots: Slots<YearMeaning>): DateMeaning | null {
  const anchor = form.anchor ?? 'published';
  switch (form.type) {
    case 'day':
      return buildDay(form, slots);
    case 'numeric':
      return buildNumeric(form, slots);
    case 'month': {
      const lean = form.lean === undefined ? null : { direction: form.lean, anchor };
      const month = number(slots.MONTH) ?? 1;
      return { type: 'month', year: toYear(form, slots), month, lean };
    }
    case 'again':
      return { type: 'again', years: form.shift ?? -1 };
    case 'year':
      return buildYear(form, slots);
    case 'decade': {
      const from = number(slots.YEAR) ?? toCentury(number(slots.YY) ?? 0);
      return { type: 'years', from, to: from + (from % 100 === 0 && from < 2000 ? 99 : 9) };
    }
    case 'century': {
      const from = ((number(slots.ORD) ?? number(slots.NUM) ?? 1) - 1) * 100 + 1;
      return { type: 'years', from, to: from + 99 };
    }
    case 'weekday': {
      const weekday = number(slots.WEEKDAY) ?? 1;
      return { type: 'weekday', weekday, shift: form.shift ?? null, anchor };
    }
    case 'shift':
    case 'stretch': {
      const unit = form.unit ?? (slots.UNIT?.[0] as DateUnit | undefined) ?? 'day';
      const counted = form.amount === undefined;
      const count = (form.sign ?? 1) * countOf(slots);
      const { amount, ...rest } = counted ? toCounted(unit, count) : { unit, amount: form.amount };
      return { type: form.type, ...rest, amount, anchor, counted };
    }
    case 'quarter':
      return buildMonths(
        form,
        slots,
        ((number(slots.ORD) ?? number(slots.NUM) ?? 1) - 1) * 3 + 1,
        3,
      );
    case 'half':
      return buildMonths(form, slots, (number(slots.ORD) ?? 1) === 1 ? 1 : 7, 6);
    case 'opening':
      return buildMonths(form, slots, 1, Math.min(12, countOf(slots)));
    case 'season':
      return buildMonths(form, slots, number(slots.SEASON) ?? 1, 3);
    case 'clock':
      return { type: 'shift', unit: 'day', amount: 0, anchor: 'told', counted: false };
  }
}

/** "twenty-five" is two words of number; anything else is one. */
function countOf({ NUM = [1] }: Slots<YearMeaning>): number {
  return (NUM as number[]).reduce((sum, value) => sum + value, 0);
}

/** Decades and centuries that are counted ("a decade ago") are so many years. */
function toCounted(unit: DateUnit, amount: number): { unit: DateUnit; amount: number } {
  if (unit === 'decade') return { unit: 'year', amount: 10 * amount };
  return unit === 'century' ? { unit: 'year', amount: 100 * amount } : { unit, amount };
}

function buildDay(form: FormMeaning, slots: Slots<YearMeaning>): DateMeaning | null {
  const days = (slots.DAY ?? slots.DAYTH ?? []) as number[];
  const months = (slots.MONTH ?? []) as number[];
  const [printed] =
    slots.Year ??
    (slots.YEAR4 as number[] | undefined) ??
    (slots.YEAR as number[] | undefined) ??
    [];
  const year = form.year ?? printed ?? null;
  const day = form.day ?? number(slots.DD, 0) ?? days[0];
  const month = form.month ?? months[0] ?? number(slots.MM) ?? null;
  if (day === undefined) return null;
  const until = days[1] === undefined ? null : { month: months[1] ?? month, day: days[1] };
  if (until && until.month === month && until.day <= day) return null;
  return {
    type: 'day',
    year,
    month,
    day,
    weekday: number(slots.WEEKDAY) ?? null,
    until,
    swapped: null,
  };
}

/** "03/04/2025": the form says which of the two is the month, unless the number is too large. */
function buildNumeric(form: FormMeaning, slots: Slots<YearMeaning>): DateMeaning | null {
  const [one = 0, two = 0] = (slots.NUMD ?? slots.DD ?? []) as number[];
  const short = number(slots.YY);
  const year = number(slots.YEAR4) ?? (short === undefined ? null : toCentury(short));
  const monthFirst = two > 12 || (one <= 12 && form.first === 'month');
  const [month, day] = monthFirst ? [one, two] : [two, one];
  if (month > 12) return null;
  const swapped = day <= 12 && day !== month ? { month: day, day: month } : null;
  return { type: 'day', year, month, day, weekday: null, until: null, swapped };
}

function buildYear(form: FormMeaning, slots: Slots<YearMeaning>): DateMeaning | null {
  const [year] = slots.Year ?? [];
  const printed = typeof year === 'number' ? year : number(slots.YEAR);
  const short = number(slots.YY);
  if (printed !== undefined) return { type: 'years', from: printed, to: toLast(printed, short) };
  if (short !== undefined) return { type: 'years', from: toCentury(short), to: toCentury(short) };
  if (year && typeof year === 'object') return { type: 'year', year };
  return { type: 'year', year: { shift: form.shift ?? 0, anchor: form.anchor ?? 'published' } };
}

function buildMonths(
  form: FormMeaning,
  slots: Slots<YearMeaning>,
  month: number,
  months: number,
): DateMeaning | null {
  if (month > 12) return null;
  return { type: 'months', year: toYear(form, slots), month, months };
}

function toYear(form: FormMeaning, slots: Slots<YearMeaning>): YearMeaning {
  const [year] = slots.Year ?? [];
  if (year !== undefined) return year;
  const short = number(slots.YY);
  if (short !== undefined) return toCentury(short);
  if (form.shift === undefined) return null;
  return { shift: form.shift, anchor: form.anchor ?? 'published' };
}

function number(values: readonly (number | string)[] | undefined, at = 0): number | undefined {
  const value = values?.[at];
  return typeof value === 'number' ? value : undefined;
}

/** "2004-05" runs into the next year; "2004-03" is no such range. */
function toLast(from: number, short: number | undefined): number {
  const to = short === undefined ? from : from - (from % 100) + short;
  return to > from ? to : from;
}

/** Two digits of a year: '82 is 1982, '26 is 2026. */
function toCentury(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}
