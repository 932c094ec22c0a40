/** Tells about when an article without a date was written, from the months and days it names and the days its story is known to be of. */
import { toDay, toMonths } from '../grammar/dates/calendar.ts';
import { findStoryYear } from './published/find-story-year.ts';
import { readOwnDates, type OwnDate } from './published/read-own-dates.ts';
import type { Article } from '../../src/model/article.ts';

/** Days from the middle of the story within which a month or day may choose its year, and how much nearer than in any other year it must lie. */
const farthest = 183;
const nearer = 0.75;

/** Takes the articles of one story; gives them with a day near which each was written where nothing dates it, and nothing where the evidence leaves two years open. */
export function placeByStory(articles: readonly Article[]): readonly Article[] {
  if (articles.every(({ source }) => source.published !== null)) return articles;
  const dated = articles.flatMap(({ source }) => source.published?.date ?? []);
  const own = dated.length > 0 ? [] : findStoryYear(articles);
  const known = (dated.length > 0 ? dated : own.map(({ day }) => day)).sort();
  // One follow-up of the year after would draw the days of all others to itself; the middle of the story does not.
  const middle = known[Math.floor(known.length / 2)];
  if (middle === undefined) return articles;
  return articles.map((article) => {
    if (article.source.published !== null) return article;
    const sure = own.find((one) => one.article === article)?.day;
    const near = sure ?? findNear(article, middle);
    return near === null ? article : { ...article, near };
  });
}

/** The latest day told as past, else the day before the first to come. */
function findNear({ text, sentences, source }: Article, middle: string): string | null {
  const clues = readOwnDates(text, sentences, source.language).flatMap((date) => {
    const day = chooseDay(date, middle);
    return day === null ? [] : [{ day, isAhead: date.direction === 'future' }];
  });
  const past = clues.filter(({ isAhead }) => !isAhead).map(({ day }) => day);
  const ahead = clues.filter(({ isAhead }) => isAhead).map(({ day }) => day);
  const [first] = ahead.sort();
  return past.sort().at(-1) ?? (first === undefined ? null : addDays(first, -1));
}

/** A month or day without a year, in the year that brings it near the story. */
function chooseDay({ expression: { meaning } }: OwnDate, middle: string): string | null {
  if (meaning.type !== 'day' && meaning.type !== 'month') return null;
  const { month, year } = meaning;
  if (year !== null || month === null || (meaning.type === 'month' && meaning.lean)) return null;
  const about = parseInt(middle, 10);
  const ranked = [about - 1, about, about + 1]
    .flatMap((one) => {
      const day = meaning.type === 'day' ? toDay(one, month, meaning.day) : toMonths(one, month, 1);
      return day?.to ?? [];
    })
    .map((day) => ({ day, away: daysBetween(day, middle) }))
    .sort((a, b) => a.away - b.away);
  const [best, next] = ranked;
  if (best === undefined || best.away > farthest) return null;
  return next === undefined || best.away < nearer * next.away ? best.day : null;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Temporal.PlainDate.from(a).until(b).days);
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
