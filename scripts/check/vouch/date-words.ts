/** The ways a day or a span of days is written, as words to look for in a text. */
import { wordsOf } from '../text/words.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' },
  { day: 'numeric', month: 'short', year: 'numeric', weekday: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
  { day: 'numeric', month: 'long', weekday: 'long' },
  { day: 'numeric', month: 'short', weekday: 'short' },
  { day: 'numeric', month: 'short', weekday: 'long' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];
const monthStyles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
];

/** `once`: the last day of a span may be named, but not in the place of the first. */
export interface DateWords {
  readonly words: readonly string[];
  readonly once: boolean;
}

const cache = new Map<string, readonly DateWords[]>();

/**
 * Gives the word sequences that state these days in a language, English ones and ISO included.
 * A whole year is written as its year, a whole month as month and year, other spans by both ends or,
 * on an axis, by the last day. What is no date is written in no way.
 */
export function dateWords(days: Days, language: string): readonly DateWords[] {
  const key = `${days.from}/${days.to}/${language}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (!isDate(days.from) || !isDate(days.to)) return [];
  const locales = [...new Set([language, 'en-GB', 'en-US'])];
  const made = unique(locales.flatMap((locale) => written(days, locale)));
  cache.set(key, made);
  return made;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

interface Written {
  readonly text: string;
  readonly once: boolean;
}

function written({ from, to }: Days, locale: string): readonly Written[] {
  const always = (texts: readonly string[]): readonly Written[] =>
    texts.map((text) => ({ text, once: false }));
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (isYears) return always([[...new Set([from.slice(0, 4), to.slice(0, 4)])].join(' ')]);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const isMonth = sameMonth && from.endsWith('-01') && isLastOfMonth(to);
  const months = monthStyles.map((style) => format(from, locale, style));
  if (isMonth) {
    return always([...months, from.slice(0, 7), format(from, locale, { month: 'long' })]);
  }
  if (from === to) return always([...oneDay(from, locale), ...months, ...named(from, locale)]);
  const spans = styles.flatMap((style) => range(from, to, locale, style));
  const last = oneDay(to, locale);
  return [
    ...always([
      ...spans,
      ...(sameMonth ? months : []),
      ...named(from, locale),
      ...named(to, locale),
    ]),
    ...last.map((text) => ({ text, once: true })),
  ];
}

/** The weekday or the month alone. */
function named(date: string, locale: string): readonly string[] {
  return [format(date, locale, { weekday: 'long' }), format(date, locale, { month: 'long' })];
}

function oneDay(date: string, locale: string): readonly string[] {
  return [date, ...styles.map((style) => format(date, locale, style))];
}

/** Both ends in full, and with what they share said once; the first as its year where it is no more than that. */
function range(
  from: string,
  to: string,
  locale: string,
  style: Intl.DateTimeFormatOptions,
): readonly string[] {
  const [first, last] = [format(from, locale, style), format(to, locale, style)];
  const day = String(Number(from.slice(8)));
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const isBare = sameMonth && style.weekday === undefined && style.month !== 'numeric';
  const lastDay = String(Number(to.slice(8)));
  const yearless = format(from, locale, { ...style, year: undefined });
  const shortened = first.startsWith(day)
    ? `${day} ${last}`
    : last.replace(new RegExp(`\\b${lastDay}\\b`), `${day} ${lastDay}`);
  const isSinceYear = from.endsWith('-01-01') && from.slice(0, 4) !== to.slice(0, 4);
  return [
    `${first} ${last}`,
    `${yearless} ${last}`,
    ...(isBare ? [shortened] : []),
    ...(isSinceYear ? [`${from.slice(0, 4)} ${last}`] : []),
  ];
}

function isLastOfMonth(date: string): boolean {
  return Temporal.PlainDate.from(date).add({ days: 1 }).day === 1;
}

function format(date: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  return formatter(locale, style).format(new Date(`${date}T00:00:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(style)}`;
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

function unique(texts: readonly Written[]): readonly DateWords[] {
  const sequences = texts.map(({ text, once }) => ({
    words: wordsOf(text).map(({ word }) => word),
    once,
  }));
  return [...new Map(sequences.map((one) => [one.words.join(' '), one])).values()];
}
