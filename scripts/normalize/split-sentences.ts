/** Splits text into sentences: `Intl.Segmenter`, repaired where abbreviations and lost spaces mislead it. */
import type { Span } from '../../src/model/article.ts';
import { getSentenceTable, type SentenceTable } from '../grammar/sentence-tables.ts';

/** A sentence longer than this is a list or a page without punctuation; it is cut at a space. */
const longest = 5000;

/** Takes text and its language; gives the spans of its sentences, without the white space around them. */
export function splitSentences(text: string, language: string): readonly Span[] {
  const table = getSentenceTable(language);
  const flat = text.replace(/[\n\r\u2028\u2029]/g, ' ');
  const segmenter = getSegmenter(language);
  const joined: Span[] = [];
  for (const { segment, index } of segmenter.segment(flat)) {
    const last = joined.at(-1);
    const end = index + segment.length;
    if (last !== undefined && continues(flat, last, index, table)) {
      joined[joined.length - 1] = { start: last.start, end };
    } else {
      joined.push({ start: index, end });
    }
  }
  return joined
    .flatMap((span) => splitGlued(flat, span))
    .flatMap((span) => splitLong(flat, span))
    .map((span) => trimSpan(flat, span))
    .filter(({ start, end }) => end > start);
}

const segmenters = new Map<string, Intl.Segmenter>();

function getSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Tells whether what begins at `next` belongs to the sentence before it. */
function continues(text: string, before: Span, next: number, table: SentenceTable): boolean {
  const rest = text.slice(next, next + 40);
  if (/^["'“‘«([]?\p{Ll}/u.test(rest)) return true;
  const tail = text.slice(Math.max(before.start, before.end - 24), before.end);
  const word = /(?:^|[^\p{L}.])([\p{L}.]{1,12})\.\s*$/u.exec(tail)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (table.beforeNumbers.has(lower) && /^\p{Nd}/u.test(rest)) return true;
  if (opensSentence(rest, table)) return false;
  const isInitial = /^\p{Lu}(?:\.\p{L})*$/u.test(word);
  return isInitial || table.abbreviations.has(word) || table.abbreviations.has(lower);
}

function opensSentence(rest: string, table: SentenceTable): boolean {
  const word = /^["'“‘«(]*(\p{L}+)\s/u.exec(rest)?.[1];
  return word !== undefined && table.openers.has(word.toLowerCase());
}

/** Splits where a page lost the space between two sentences: "in New York.The releases". */
function splitGlued(text: string, { start, end }: Span): readonly Span[] {
  const cuts = [
    ...text.slice(start, end).matchAll(/\p{Ll}{2}[.!?]["”’»)]?(?=["“‘«(]?\p{Lu}\p{Ll}*\s)/gu),
  ].map(({ 0: match, index }) => start + index + match.length);
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}

function splitLong(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest);
    const end = space > start ? space : start + longest;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: span.end }];
}

function trimSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return {
    start: start + inner.length - inner.trimStart().length,
    end: end - inner.length + inner.trimEnd().length,
  };
}
