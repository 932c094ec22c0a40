/** Finds the year of a story whose articles print none of their own, from what they say of its days together. */
import { findDateLanguage } from '../../grammar/date-languages.ts';
import { findDates } from '../../grammar/find-dates.ts';
import { toDay } from '../../grammar/dates/calendar.ts';
import type { Article } from '../../../src/model/article.ts';
import type { DateExpression } from '../../grammar/dates/date-expression.ts';

export interface KnownDay {
  readonly article: Article;
  /** ISO 8601. */
  readonly day: string;
}

/** Years after the last one printed within which a weekday may choose, with and without a count of years to go by. */
const reach = { counted: 25, alone: 2 };

/** Years that a count of years may be off, at least and as a share of it: "a decade" is ten or so. */
const slack = { least: 1, share: 0.2 };

/** Fewer years are no count to go by. */
const fewestYears = 3;

/** Letters of a word that must agree, and words of two sentences for them to rank the same. */
const stemLength = 5;
const sharedStems = 2;

/**
 * Takes the articles of a story; gives the days whose year is sure: a day and month whose weekday is told ("on 5 November … Friday's
 * strike") in the one year that fits, within two of the last printed, or within what two rankings of the same agree on ("the biggest
 * since 1993", "the biggest in a decade").
 */
export function findStoryYear(articles: readonly Article[]): KnownDay[] {
  const sentences = articles.flatMap((article) => readSentences(article));
  const printed = sentences.flatMap(({ dates }) => dates.flatMap(printedYear));
  const last = Math.max(...printed);
  if (!Number.isFinite(last)) return [];
  const counted = countYears(sentences);
  // "Since 1993" says that the story is of a later year, not how much later.
  if (counted.length === 0 && sentences.some((one) => sinceYears(one).includes(last))) return [];
  const isPossible = (year: number): boolean =>
    counted.length === 0
      ? year - last <= reach.alone
      : counted.some(({ from, to }) => year >= from && year <= to);
  return findWeekdays(sentences).flatMap(({ article, month, day, weekday }) => {
    const years = Array.from({ length: reach.counted + 1 }, (_, step) => last + step);
    const days = years.filter(isPossible).flatMap((year) => toDay(year, month, day)?.from ?? []);
    const fitting = days.filter((one) => Temporal.PlainDate.from(one).dayOfWeek === weekday);
    const [only] = fitting;
    return only !== undefined && fitting.length === 1 ? [{ article, day: only }] : [];
  });
}

interface DatedText {
  readonly article: Article;
  readonly words: string;
  readonly stems: ReadonlySet<string>;
  readonly dates: readonly DateExpression[];
}

function readSentences(article: Article): DatedText[] {
  return article.sentences.flatMap(({ start, end, role }) => {
    if (role !== 'body' && role !== 'subtitle') return [];
    const words = article.text.slice(start, end);
    const dates = findDates(words, article.source.language);
    return [{ article, words, dates, stems: new Set(toStems(words)) }];
  });
}

function toStems(words: string): string[] {
  const found = words.toLowerCase().match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return found.map((word) => word.slice(0, stemLength));
}

function printedYear({ meaning }: DateExpression): number[] {
  if (meaning.type === 'years') return [meaning.to];
  return 'year' in meaning && typeof meaning.year === 'number' ? [meaning.year] : [];
}

/** The years that a ranking since a year and one in so many years, of the same thing, make together. */
function countYears(sentences: readonly DatedText[]): { from: number; to: number }[] {
  const ranked = sentences.filter(({ article, words }) =>
    findDateLanguage(article.source.language).modifiers.ranking.test(words),
  );
  return ranked.flatMap((since) =>
    ranked
      .filter((other) => other !== since && isAlike(since, other))
      .flatMap((other) =>
        sinceYears(since).flatMap((year) =>
          lengths(other).map((years) => {
            const off = Math.max(slack.least, Math.round(years * slack.share));
            return { from: year + years - off, to: year + years + off };
          }),
        ),
      ),
  );
}

function isAlike(a: DatedText, b: DatedText): boolean {
  return [...a.stems].filter((stem) => b.stems.has(stem)).length >= sharedStems;
}

function sinceYears({ article, words, dates }: DatedText): number[] {
  const { modifiers } = findDateLanguage(article.source.language);
  return dates.flatMap(({ meaning, start }) => {
    const before = words.slice(Math.max(0, start - 60), start);
    const modifier = modifiers.before.find(([, cue]) => cue.test(before))?.[0];
    return modifier === 'since' && meaning.type === 'years' ? [meaning.from] : [];
  });
}

function lengths({ dates }: DatedText): number[] {
  return dates.flatMap(({ meaning }) => {
    if (meaning.type !== 'shift' && meaning.type !== 'stretch') return [];
    const years = Math.abs(meaning.amount);
    return meaning.unit === 'year' && years >= fewestYears ? [years] : [];
  });
}

interface Weekday {
  readonly article: Article;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Days without a year whose weekday stands beside them, or elsewhere in the article with a noun of theirs: "Friday's strike". */
function findWeekdays(sentences: readonly DatedText[]): Weekday[] {
  return sentences.flatMap((sentence) =>
    sentence.dates.flatMap(({ meaning }) => {
      if (meaning.type !== 'day' || meaning.year !== null || meaning.month === null) return [];
      const { month, day } = meaning;
      const { article } = sentence;
      const beside = meaning.weekday === null ? [] : [meaning.weekday];
      const named = sentences
        .filter((other) => other !== sentence && other.article === article)
        .flatMap((other) => ownedWeekdays(other, sentence.stems));
      return [...new Set([...beside, ...named])].map((weekday) => ({
        article,
        month,
        day,
        weekday,
      }));
    }),
  );
}

/** Weekdays that own a noun of another sentence. */
function ownedWeekdays({ words, dates }: DatedText, stems: ReadonlySet<string>): number[] {
  return dates.flatMap(({ meaning, start, end }) => {
    if (meaning.type !== 'weekday') return [];
    const after = /^['’]s\s(\p{L}{4,})/u.exec(words.slice(end))?.[1];
    const [owned, link] = words
      .slice(Math.max(0, start - 40), start)
      .split(' ')
      .slice(-3);
    const before = link !== undefined && /^d(?:el?|u)$/.test(link) ? owned : undefined;
    const [noun] = toStems(after ?? before ?? '');
    return noun !== undefined && stems.has(noun) ? [meaning.weekday] : [];
  });
}
