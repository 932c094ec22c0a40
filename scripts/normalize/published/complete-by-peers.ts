/** Finds the year of a head that prints none ("PORT ALDER, June 10 (Agency) --") from the days other articles of the story appeared on. */
import { toDay } from '../../grammar/dates/calendar.ts';
import { findDates } from '../../grammar/find-dates.ts';
import type { Article } from '../../../src/model/article.ts';

/** Days from another article within which the year is the one meant. */
const farthest = 183;

/** Takes the articles of one story; gives them with a day of publication, `inferred`, where a head prints a day and month and another article's date the year. */
export function completeByPeers(articles: readonly Article[]): readonly Article[] {
  const stated = articles.flatMap(({ source: { published } }) =>
    published === null || published.how === 'inferred' ? [] : [published.date],
  );
  return articles.map((article) => {
    const { published } = article.source;
    if (published !== null && published.how !== 'inferred') return article;
    const found = readHeads(article)
      .flatMap((head) => completeYear(head, stated) ?? [])
      .at(0);
    if (found === undefined) return article;
    return { ...article, source: { ...article.source, published: found } };
  });
}

interface Head {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  readonly text: string;
}

/** Days of datelines, then of lines below the title: above it stands the day the page was saved. */
function readHeads({ text, blocks, source }: Article): Head[] {
  const title = blocks.findIndex(({ role }) => role === 'title');
  const body = blocks.findIndex(({ role }) => role === 'body');
  const lines = [
    ...blocks.filter(({ role }) => role === 'dateline'),
    ...blocks.filter(({ role }, at) => role === 'header' && at > title && at < body),
  ];
  return lines.flatMap(({ start, end }) =>
    findDates(text.slice(start, end), source.language).flatMap(({ meaning, text: words }) =>
      meaning.type === 'day' && meaning.year === null && meaning.month !== null
        ? [{ month: meaning.month, day: meaning.day, weekday: meaning.weekday, text: words }]
        : [],
    ),
  );
}

function completeYear(
  { month, day, weekday, text }: Head,
  stated: readonly string[],
): Article['source']['published'] {
  const ranked = stated
    .flatMap((peer) => {
      const year = parseInt(peer, 10);
      const days = [year - 1, year, year + 1].flatMap((one) => toDay(one, month, day)?.from ?? []);
      return days.map((date) => ({ date, away: daysBetween(date, peer) }));
    })
    .filter(({ date }) => weekday === null || Temporal.PlainDate.from(date).dayOfWeek === weekday)
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best === undefined || best.away > farthest
    ? null
    : { date: best.date, how: 'inferred', text };
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Temporal.PlainDate.from(a).until(b).days);
}
