/** Prints a claim's number with its hedge, and the days it holds for, in the reader's language. */
import type { Claim, DaySpan } from '../model/claim.ts';
import type { ChartWords } from './chart-words.ts';

/**
 * Gives a claim's number in words of the page's language: "over 400", "60 to 70", "12%", "$1.5 million".
 *
 * @param locale - BCP 47
 */
export function formatClaim(claim: Claim, locale: string, words: ChartWords): string {
  const print = (value: number): string => formatValue(value, claim.unit, claim.kind, locale);
  const { value, low, high, modality } = claim;
  if (value === null && low !== null && high !== null) return words.to(print(low), print(high));
  const number = value ?? low ?? high;
  if (number === null || modality === 'vague') return claim.text;
  const hedged = hedges[modality];
  return hedged === undefined ? print(number) : words[hedged](print(number));
}

/**
 * Gives days as a reader writes them: "13 Jan", "12–13 Jan", "Jan 2026", "2024".
 *
 * @param withYear - prints the year of days and not only that of months and years
 */
export function formatDays({ from, to }: DaySpan, locale: string, withYear = false): string {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const print = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(utc(day));
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (wholeYears && first.year === last.year) return print(from, { year: 'numeric' });
  if (first.day === 1 && last.day === last.daysInMonth && from.slice(0, 7) === to.slice(0, 7))
    return print(from, { year: 'numeric', month: 'short' });
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(withYear ? { year: 'numeric' } : {}),
  };
  const format = new Intl.DateTimeFormat(locale, options);
  return from === to
    ? format.format(utc(from))
    : format.formatRange(utc(from), utc(to)).replace(/\s?–\s?/u, '–');
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
