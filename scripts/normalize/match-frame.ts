/** Says whether a line of a page is its frame (navigation, sharing, credits, comments) by the tables of all languages. */
import type { BoilerplateTable } from '../grammar/boilerplate-table.ts';
import { boilerplateTables } from '../grammar/boilerplate-tables.ts';
import { matchDateLine } from './match-date-line.ts';
import { normalizeLine } from './normalize-line.ts';

/** `tail`: nothing of the article follows. `list`: links follow. `line`: only this line. */
export type Frame = 'tail' | 'list' | 'line';

const collect = (pick: (table: BoilerplateTable) => readonly string[]) =>
  new Set(boilerplateTables.flatMap(pick));
const tails = collect((table) => table.tails);
const lists = collect((table) => table.lists);
const mentions = boilerplateTables.flatMap((table) => table.mentions);
const carriers = boilerplateTables.flatMap((table) => table.carriers);
const longLists = [...lists].filter((words) => words.includes(' '));
const phrases = collect((table) => table.phrases);

/** Starts by their first word, so that a line is compared with a few of them only. */
const startsByWord = Map.groupBy(
  collect((table) => table.starts),
  (start) => firstWord(start),
);

/** Longer lines are prose, where words that begin a frame may begin a sentence: "Copyright law …". */
const longestLine = 160;

/** A credit to who carries the page is a few words; in a longer line an engine may be "powered by" something. */
const longestCredit = 60;

/** A start of three words and more is no accident even in a paragraph; nothing of a frame is longer than this. */
const longest = 1000;

/** Takes a trimmed line; gives what part of the page's frame it is, or `null`. */
export function matchFrame(line: string): Frame | null {
  if (line.length > longest) return null;
  const folded = normalizeLine(line);
  if (folded === '') return 'line';
  if (tails.has(folded)) return 'tail';
  if (lists.has(folded)) return 'list';
  if (phrases.has(folded)) return 'line';
  const isShort = line.length <= longestLine;
  const starts = startsByWord.get(firstWord(folded)) ?? [];
  const isFrame =
    starts.some((start) => (isShort || isLong(start)) && startsWithPhrase(folded, start)) ||
    (isShort && (mentions.some((words) => folded.includes(words)) || isBracketed(line))) ||
    isCredit(line, folded) ||
    opensLinks(line) ||
    isPath(line) ||
    isMachineText(line);
  return isFrame ? 'line' : null;
}

function isLong(start: string): boolean {
  return start.split(' ').length > 2;
}

function isCredit(line: string, folded: string): boolean {
  return (
    line.length <= longestCredit &&
    !/[.!?]["'”’»]?$/.test(line) &&
    carriers.some((words) => folded.includes(words))
  );
}

/** A list of links that lost its line ends: "Related stories Ferry line sold Harbor closed". */
function opensLinks(line: string): boolean {
  const lower = line.toLowerCase();
  return longLists.some(
    (words) => lower.startsWith(words) && /^ ['"‘“]?\p{Lu}/u.test(line.slice(words.length)),
  );
}

/** The way to a page from its site's home: "Home | World | Europe". */
function isPath(line: string): boolean {
  const [first = '', ...rest] = line.split(/[|>›»/]/);
  return rest.length > 0 && line.length <= longestCredit && phrases.has(normalizeLine(first));
}

/** A link or a note to the page, in brackets of its own; a day in them is the article's. */
function isBracketed(line: string): boolean {
  return /^\[[^\]]*\]$/.test(line) && matchDateLine(line) === null;
}

function firstWord(text: string): string {
  return /^\S+?(?=[\s:.]|$)/.exec(text)?.[0] ?? '';
}

function startsWithPhrase(text: string, start: string): boolean {
  return text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length));
}

/** An address alone, or a line of a script or style sheet that was saved with the page; prose has prices and semicolons. */
function isMachineText(line: string): boolean {
  if (/^\W{0,3}(?:https?:\/\/|www\.)\S+\W{0,3}$/i.test(line)) return true;
  const marks =
    line.replace(/&#?\w{1,10};/g, '').match(/[{}<>=|\\]|;(?! \p{L})|\$(?!\d)/gu)?.length ?? 0;
  return marks > 3 && marks * 16 > line.length;
}
