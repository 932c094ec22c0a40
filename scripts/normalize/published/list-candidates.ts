/** Lists the days a page may have been published on, the most trusted first. */
import { findDateLanguage } from '../../grammar/date-languages.ts';
import { findDates } from '../../grammar/find-dates.ts';
import { toDay } from '../../grammar/dates/calendar.ts';
import type { Block } from '../../../src/model/article.ts';
import type { DateExpression } from '../../grammar/dates/date-expression.ts';
import { completeYear } from './complete-year.ts';
import { places, type DateCandidate } from './date-candidate.ts';
import type { OwnDate } from './read-own-dates.ts';

/** A banner holds little beside its date. */
const bannerSlack = 12;

/** Takes the text of a page, its blocks, language and address, and the dates of its prose, which may tell the year of a head that does not. */
export function listCandidates(
  text: string,
  blocks: readonly Block[],
  language: string,
  url: string | null,
  own: readonly OwnDate[],
): DateCandidate[] {
  const body = blocks.findIndex(({ role }) => role === 'body');
  const found = blocks
    .filter(({ role }, at) => role !== 'boilerplate' || at < body)
    .flatMap((block) => readBlock(text, block, language, own));
  const all = [...found, ...(url === null ? [] : readUrl(url))];
  const rank = ({ place }: DateCandidate): number => places.indexOf(place);
  return all.sort((a, b) => rank(a) - rank(b));
}

function readBlock(
  text: string,
  block: Block,
  language: string,
  own: readonly OwnDate[],
): DateCandidate[] {
  if (block.role !== 'header' && block.role !== 'dateline' && block.role !== 'boilerplate') {
    return [];
  }
  const words = text.slice(block.start, Math.min(block.end, block.start + 400));
  return findDates(words, language).flatMap((expression) => {
    const before = words.slice(0, expression.start);
    const place = findPlace(block, words, before, expression, language);
    if (place === null) return [];
    const { meaning } = expression;
    if (meaning.type === 'day' && meaning.year === null) {
      const date = place === 'banner' ? null : completeYear(meaning, own);
      return date === null ? [] : [{ place: 'yearless', date, text: expression.text }];
    }
    return toDates(expression).map((date) => ({ place, date, text: expression.text }));
  });
}

function findPlace(
  { role }: Block,
  words: string,
  before: string,
  { text }: DateExpression,
  language: string,
): DateCandidate['place'] | null {
  if (role === 'dateline') return 'dateline';
  const { published, updated } = findDateLanguage(language).modifiers;
  if (updated.test(before)) return 'updated';
  if (published.test(before)) return 'published';
  if (role === 'header') return 'header';
  return words.trim().length <= text.length + bannerSlack ? 'banner' : null;
}

/** Digits alone may mean two days; the text decides between them later. */
function toDates({ meaning }: DateExpression): string[] {
  if (meaning.type !== 'day' || typeof meaning.year !== 'number' || meaning.until) return [];
  const { year, month, day, swapped } = meaning;
  const readings = [{ month: month ?? 0, day }, ...(swapped ? [swapped] : [])];
  return readings
    .map((one) => toDay(year, one.month, one.day)?.from)
    .filter((one) => one !== undefined);
}

/** An address carries a day as /2026/01/13/ or -2026-01-13. */
function readUrl(url: string): DateCandidate[] {
  const match = /(?<!\d)((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(url);
  if (!match) return [];
  const day = toDay(Number(match[1]), Number(match[3]), Number(match[4]));
  return day ? [{ place: 'url', date: day.from, text: match[0] }] : [];
}
