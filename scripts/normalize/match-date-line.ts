/** Recognizes lines that are a date and nothing else, by the words that may stand beside the digits. */
import { boilerplateTables } from '../grammar/boilerplate-tables.ts';

const words = new Set(boilerplateTables.flatMap((table) => table.dateWords));
const labels = new Set(boilerplateTables.flatMap((table) => table.dateLabels));

/** A site's name may stand before the date: "www.example.org | 14 Oct 2016 00:37". */
const site = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}$/i;

/** `labeled` says what the date is ("Published: …"), `plain` does not. */
export type DateLine = 'labeled' | 'plain';

/** Takes a trimmed line; says whether it is only a date, with or without a label. */
export function matchDateLine(line: string): DateLine | null {
  if (!isDateWords(line)) return null;
  const parts = splitLine(line);
  if (!holdsDay(line, parts)) return null;
  return parts.some((part) => labels.has(part)) ? 'labeled' : 'plain';
}

/** Takes a line; says whether it holds nothing but what may stand beside a date: "9:20 a.m." */
export function isDateWords(line: string): boolean {
  if (line.length > 120 || !/\p{Nd}/u.test(line)) return false;
  const parts = splitLine(line);
  return parts.length > 0 && parts.every(isDatePart);
}

function splitLine(line: string): readonly string[] {
  const tokens = line.split(/[\s|,•·–—()[\]]+/).filter((token) => token !== '');
  return tokens.filter((token) => !site.test(token)).flatMap(splitToken);
}

/** Takes a line; gives the length of a date glued to the words after it ("January 24Stay informed"), or 0. */
export function matchGluedDate(line: string): number {
  const end = /^[\p{L}\p{Nd}., ]{5,40}?\p{Nd}(?=\p{Lu}\p{Ll})/u.exec(line)?.[0].length ?? 0;
  return end > 0 && matchDateLine(line.slice(0, end)) !== null ? end : 0;
}

/** "14OCT2019" is a date, "17GEN4" a name. */
const glued = /\p{Nd}\p{L}{3,}\p{Nd}(?!\p{Nd})/u;

function splitToken(token: string): readonly string[] {
  if (glued.test(token)) return [token];
  return token.toLowerCase().match(/\p{L}+|\p{Nd}+/gu) ?? [];
}

function isDatePart(part: string): boolean {
  return words.has(part) || /^\p{Nd}{1,4}$/u.test(part);
}

/** A day or a month with digits, not a bare number or a time. */
function holdsDay(line: string, parts: readonly string[]): boolean {
  if (/\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}/u.test(line)) return true;
  return parts.some((part) => /^\p{L}{3,}$/u.test(part) && !labels.has(part));
}
