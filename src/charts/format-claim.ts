/** Prints a claim's number with its hedge, and the days it holds for, in the reader's language. */
import type { Claim, DaySpan } from '../model/claim.ts';
import type { ChartWords } from './chart-word-list.ts';

/**
 * Gives a claim's number in words of the page's language: "over 400", "60 to 70", "12%", "$1.5 million".
 *
 * @param locale - BCP 47
 */
export function formatClaim(claim: Claim, locale: string, words: ChartWords): string {
  const print = (value: number): string => formatValue(value, claim.unit, claim.kind, locale);
  const { value, low, high, modality } = claim;
  if (modality === 'vague') return claim.text;
  if (value === null && low !== null && high !== null) return words.to(print(low), print(high));
  const number = value ?? low ?? high;
  // A fraction such as two thirds has no decimal that is the same number.
  const isEndless = number !== null && Math.abs(number * 1e4 - Math.round(number * 1e4)) > 1e-6;
  if (number === null || isEndless) return claim.text;
  const hedged = hedges[modality];
  return hedged === undefined ? print(number) : words[hedged](print(number));
}

/** `plain` is "13 January 2026", `weekday` adds the weekday to a single day, `short` leaves the year out; `tick` and `tickYear` are the same cut for a label of a chart. */
export type DayStyle = 'plain' | 'weekday' | 'short' | 'tick' | 'tickYear';

/**
 * Gives days as a reader writes them: "13 Jan", "8–13 January 2026", and "January 2026" or "2024" for a whole month or
 * year.
 *
 * @param locale - BCP 47
 */
export function formatDays({ from, to }: DaySpan, locale: string, style: DayStyle): string {
  const [first, last] = [from, to].map((day) => Temporal.PlainDate.from(day));
  const month = style.startsWith('tick') ? 'short' : 'long';
  const print = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(utc(from));
  const isOneYear = first?.year === last?.year;
  if (isOneYear && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return print({ year: 'numeric' });
  if (isOneYear && first?.month === last?.month && first?.day === 1 && isMonthEnd(last))
    return print({ year: 'numeric', month });
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month,
    ...(style === 'short' || style === 'tick' ? {} : { year: 'numeric' }),
  };
  if (from === to) return print(style === 'weekday' ? { ...options, weekday: 'long' } : options);
  // "Since 2009" names no day of that year.
  if (!isOneYear && from.endsWith('-01-01'))
    return `${print({ year: 'numeric' })}–${formatDays({ from: to, to }, locale, style)}`;
  const range = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const printed = range.formatRange(utc(from), utc(to));
  return month === 'short' ? printed.replace(/\s?–\s?/u, '–') : printed;
}

function isMonthEnd(day: Temporal.PlainDate | undefined): boolean {
  return day?.day === day?.daysInMonth;
}

const hedges: Partial<
  Record<Claim['modality'], 'over' | 'atLeast' | 'upTo' | 'under' | 'about' | 'nearly'>
> = {
  moreThan: 'over',
  atLeast: 'atLeast',
  upTo: 'upTo',
  lessThan: 'under',
  about: 'about',
  nearly: 'nearly',
};

function formatValue(
  value: number,
  unit: string | null,
  kind: Claim['kind'],
  locale: string,
): string {
  const large = isShorterInWords(value);
  if (kind === 'money' && unit !== null && /^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
      ...(large ? { notation: 'compact', compactDisplay: 'long' } : {}),
    }).format(value);
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 4,
    ...(large ? { notation: 'compact', compactDisplay: 'long' } : {}),
  }).format(value);
  return unit === '%' ? `${number}%` : number;
}

/** True where "1.5 million" says the same number: at most four decimals are left. */
function isShorterInWords(value: number): boolean {
  const size = Math.abs(value);
  if (size < 1e6) return false;
  const unit = 10 ** (3 * Math.floor(Math.log10(size) / 3));
  return Number.isInteger((size * 1e4) / unit);
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
