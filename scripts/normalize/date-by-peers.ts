/** Dates an article that does not state its date by the days that other articles of its story tell of. */
import { resolveDate } from '../grammar/resolve-date.ts';
import { readOwnDates, type OwnDate } from './published/read-own-dates.ts';
import type { Article } from '../../src/model/article.ts';

/** How many articles must tell of the days an undated one would then tell of. */
const quorum = 2;

/** Days within which a story must lie; in a longer one too many Thursdays would do. */
const longest = 31;

/**
 * Takes the articles of one story; gives them with a day of publication, `inferred`, where only one was missing: the first day on which
 * "on Thursday" means a day that most others tell of. What an article states of itself is never changed.
 */
export function dateByPeers(articles: readonly Article[]): readonly Article[] {
  const stated = articles.filter(isStated).map(({ source }) => source.published?.date ?? '');
  const [first, last] = [stated.toSorted()[0], stated.toSorted().at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) > longest) {
    return articles;
  }
  return articles.map((article) => {
    const { published } = article.source;
    if (published !== null && published.how !== 'inferred') return article;
    const peers = articles.filter((peer) => peer !== article && isStated(peer));
    const date = findDay(article, countDays(peers), published?.date ?? null);
    if (date === null) return article;
    const inferred = { date, how: 'inferred', text: null } as const;
    return { ...article, source: { ...article.source, published: inferred } };
  });
}

function isStated({ source }: Article): boolean {
  return source.published !== null && source.published.how !== 'inferred';
}

/** For each day how many articles tell of it as past. */
function countDays(articles: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const day = article.source.published?.date ?? '';
    if (day === '') continue;
    const told = readDates(article).flatMap((own) => toDay(own, day) ?? []);
    const recent = told.filter((one) => daysBetween(one, day) <= longest);
    for (const one of new Set(recent)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** A story's articles seldom tell of weekdays before the first day that several tell of, so those count against a day. */
function findDay(
  article: Article,
  counts: ReadonlyMap<string, number>,
  current: string | null,
): string | null {
  const weekdays = readDates(article).filter(
    ({ expression }) => expression.meaning.type === 'weekday',
  );
  const days = [...counts].flatMap(([day, count]) => (count < quorum ? [] : [day])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (weekdays.length === 0 || first === undefined || last === undefined) return null;
  const support = (date: string): number =>
    weekdays.reduce((sum, own) => {
      const day = toDay(own, date);
      return day === null ? sum : sum + (day < first ? -1 : (counts.get(day) ?? 0));
    }, 0);
  let best: string | null = null;
  let most = Math.max(quorum - 1, current === null ? 0 : support(current));
  for (let shift = 0; shift <= daysBetween(first, last) + 7; shift++) {
    const date = Temporal.PlainDate.from(first).add({ days: shift }).toString();
    const votes = support(date);
    if (votes > most) [best, most] = [date, votes];
  }
  return best;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** The single past day an expression means to an article of a date. */
function toDay({ expression, direction }: OwnDate, reference: string | null): string | null {
  if (direction === 'future') return null;
  const { event } = resolveDate(expression, {
    reference,
    mentioned: null,
    mentionedDay: null,
    last: null,
    nextYear: null,
    direction,
    narrative: false,
  });
  return event && event.from === event.to ? event.from : null;
}

function readDates({ text, sentences, source }: Article): OwnDate[] {
  return readOwnDates(text, sentences, source.language);
}
