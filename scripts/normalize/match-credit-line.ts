/** Recognizes lines of a page's head that credit an article: its day beside the names of who wrote, carried or saw it. */
import { boilerplateTables } from '../grammar/boilerplate-tables.ts';
import { matchByline } from './match-byline.ts';
import { isDateWords, matchDateLine } from './match-date-line.ts';
import { matchFrame } from './match-frame.ts';
import { isNameRun } from './match-name.ts';

const longest = 140;

/** Marks that stand between the parts of such a line. */
const marks = /[|•·()[\]]|\s[–—/-]{1,2}\s/;

const bylines = boilerplateTables.flatMap((table) => table.bylines);

/** Takes a trimmed line; says whether it is a full day and else only names, bylines, times and the page's own words. */
export function matchCreditLine(line: string): boolean {
  if (line.length > longest || !/(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})/u.test(line)) return false;
  const found = splitCredits(line).map(readPart);
  return !found.includes('other') && found.includes('day');
}

/** Words of a part that says what a page is: "Press statement". */
const longestKind = 4;

/** Takes a trimmed line below a headline; says whether it says what the page is, maybe where, and at its end the full day. */
export function matchKindLine(line: string): boolean {
  if (line.length > longest) return false;
  return cuts(line).some(([before, after]) => {
    const parts = before.split(/,\s+/);
    const areShort = parts.every((part) => part.split(/\s+/).length <= longestKind);
    return areShort && !/[\p{Nd}.!?:;"“”]/u.test(before) && isDay(after);
  });
}

/** Takes a line of a page's head; gives what stands between its bars, dashes and brackets. */
export function splitCredits(line: string): readonly string[] {
  return line
    .split(marks)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type Part = 'day' | 'credit' | 'other';

function readPart(part: string): Part {
  const plain = part.replace(/[,;:]$/, '');
  if (isDay(plain)) return 'day';
  const isHolder = (words: string): boolean =>
    isDateWords(words) || isCredit(words) || matchFrame(words) !== null;
  if (isHolder(plain)) return 'credit';
  const isCut = cuts(plain).some(
    ([before, after]) => (isDay(after) && isHolder(before)) || (isDay(before) && isHolder(after)),
  );
  return isCut ? 'day' : 'other';
}

/** The two sides of each comma, and of each word that opens a byline. */
function cuts(part: string): readonly (readonly [string, string])[] {
  const commas = [...part.matchAll(/,\s+/g)].map(
    ({ 0: { length }, index }) => [part.slice(0, index), part.slice(index + length)] as const,
  );
  const opened = [...part.matchAll(/\s+/g)]
    .filter(({ 0: { length }, index }) =>
      bylines.some((word) => part.toLowerCase().startsWith(`${word} `, index + length)),
    )
    .map(({ 0: { length }, index }) => [part.slice(0, index), part.slice(index + length)] as const);
  return [...commas, ...opened];
}

/** A year alone, or a month of one, is no day. */
function isDay(words: string): boolean {
  if (matchDateLine(words) === null || !/(?:19|20)\p{Nd}{2}/u.test(words)) return false;
  return (words.match(/\p{Nd}+/gu) ?? []).length > 1;
}

function isCredit(words: string): boolean {
  const lower = words.toLowerCase();
  const isBylined = bylines.some((word) => lower.startsWith(`${word} `));
  return isBylined ? matchByline(words) !== null || isShort(words) : isNameRun(words);
}

/** "by admin" */
function isShort(words: string): boolean {
  return words.split(/\s+/).length <= 3;
}
