/** Finds the days a number holds for: the date in its sentence that governs it, else the day of publication. */
import type { Article, Span } from '../../src/model/article.ts';
import type { Claim, DaySpan } from '../../src/model/claim.ts';
import { findDateLanguage } from '../grammar/date-languages.ts';
import { isOfOtherVerb } from './predicates/is-of-other-verb.ts';

/** What is needed to know of a date in the number's sentence. */
export interface GoverningDate extends Span {
  readonly text: string;
  readonly event: DaySpan | null;
  readonly how: 'explicit' | 'relative' | 'inferred';
  /** "as of", "since", "until", "by" where such words stand before it. */
  readonly modifier: string | null;
}

/** Characters that a clause's end and a modifier count for, when the nearest date is looked for. */
const clauseCost = 60;
const modifierGain = 30;

/** Characters beside a date that say what it dates. */
const besideReach = 40;

/** A number that a noun before it is of: "'s arrest of ". */
const ofNumber = /^\S{0,2}\s+(?:\p{L}+\s+){0,3}(?:de|di|of|von)\s+(?:\p{L}+\s+){0,2}$/u;

/**
 * Takes an article, a number's span and the dates of its sentence; gives the days the number holds for, or `null`
 * where even publication is unknown. A date the number is a part of does not govern it, nor does a day to come, nor
 * one that says which happening is meant or stands in a relative clause that says something else; of a period that is not over, the days up to publication count.
 */
export function findAsOf(
  { text, source }: Article,
  number: Span,
  dates: readonly GoverningDate[],
): Claim['asOf'] {
  const published = source.published?.date ?? null;
  const [nearest] = dates
    .filter(({ start, end }) => end <= number.start || start >= number.end)
    .filter(({ event }) => event !== null && (published === null || event.from <= published))
    .filter((date) => !datesHappening(text, source.language, number, date))
    .filter((date) => !isOfOtherVerb(text, source.language, number, date))
    .map((date) => ({ date, cost: measureCost(text, number, date) }))
    .sort((a, b) => a.cost - b.cost || a.date.start - b.date.start);
  const date = nearest?.date;
  if (date?.event === undefined || date.event === null) {
    return published === null
      ? null
      : { from: published, to: published, text: null, how: 'published' };
  }
  const { from, to } = date.event;
  const isSince = date.modifier === 'since' || opensPeriod(text, source.language, number, date);
  if (isSince && published === null) return null;
  const isOpen = published !== null && (isSince || published < to);
  return { from, to: isOpen ? published : to, text: date.text, how: date.how };
}

/** "Monday's fire killed 12": the day of the fire; of "Monday's arrest of 12" the twelve are part. */
function datesHappening(
  text: string,
  language: string,
  number: Span,
  { start, end }: GoverningDate,
): boolean {
  const own = text.slice(end, Math.max(end, number.start));
  const around = `${text.slice(Math.max(0, start - besideReach), start)}#${text.slice(end, end + besideReach)}`;
  return !ofNumber.test(own) && findDateLanguage(language).modifiers.ofNoun.test(around);
}

/** "2.6 million displaced since the rebels took up arms in 2009": the year begins a period. */
function opensPeriod(text: string, language: string, number: Span, date: Span): boolean {
  const between = text.slice(number.end, Math.max(number.end, date.start));
  return findDateLanguage(language).modifiers.sinceClause.test(between);
}

function measureCost(text: string, number: Span, date: GoverningDate): number {
  const between =
    date.start >= number.end
      ? text.slice(number.end, date.start)
      : text.slice(date.end, number.start);
  const clauses = between.match(/[,;:—–]/g)?.length ?? 0;
  return between.length + clauses * clauseCost - (date.modifier === null ? 0 : modifierGain);
}
