/** Cuts a text into paragraphs: a line each, or several where a program wrapped the lines. */
import type { Span } from '../../src/model/article.ts';
import { matchCreditLine } from './match-credit-line.ts';
import { matchDateLine } from './match-date-line.ts';

/** Without the white space around it. */
export interface Paragraph extends Span {
  readonly text: string;
  /** True where an empty line, or the start of the file, comes before. */
  readonly afterGap: boolean;
}

/** Takes a decoded text with any line ends; gives its paragraphs in order. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  return groupByGap(splitLines(text)).flatMap((run) => (isWrapped(run) ? joinRun(text, run) : run));
}

function splitLines(text: string): readonly Paragraph[] {
  const lines: Paragraph[] = [];
  let afterGap = true;
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = raw.trim();
    const start = index + raw.length - raw.trimStart().length;
    const end = start + trimmed.length;
    const last = lines.at(-1);
    afterGap = last === undefined || countBreaks(text, last.end, start) > 1;
    if (trimmed !== '') lines.push({ start, end, text: trimmed, afterGap });
  }
  return lines;
}

/** Counts line ends between two offsets; CRLF is one. */
function countBreaks(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0;
}

function groupByGap(lines: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [];
  let isHead = false;
  for (const line of lines) {
    const run = runs.at(-1);
    const wasHead = isHead;
    isHead = isHeadLine(line.text);
    if (run === undefined || line.afterGap || isHead || wasHead) runs.push([line]);
    else run.push(line);
  }
  return runs;
}

/** A day and who credits it make a line of their own, however the lines around them were wrapped. */
function isHeadLine(text: string): boolean {
  return !/[,.;]$/.test(text) && (matchDateLine(text) !== null || matchCreditLine(text));
}

/** Lines wrapped by a program are about equally long, and many break in the middle of a sentence. */
function isWrapped(run: readonly Paragraph[]): boolean {
  const breaks = run.slice(0, -1);
  if (breaks.length === 0 || breaks.some(({ text }) => text.length < 30 || text.length > 120)) {
    return false;
  }
  const within = breaks.filter(
    ({ text }, at) => !/[.!?:"”»]$/.test(text) && /^[\p{Ll}\d]/u.test(run[at + 1]?.text ?? ''),
  );
  return within.length * 3 >= breaks.length;
}

function joinRun(text: string, run: readonly Paragraph[]): readonly Paragraph[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ ...first, end: last.end, text: text.slice(first.start, last.end) }];
}
