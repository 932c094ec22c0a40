/** Stretches of a text whose digits are no quantities: addresses of pages, handles, times, telephone numbers, scores. */
import type { Span } from '../../../src/model/article.ts';
import { findDates } from '../../grammar/find-dates.ts';
import type { NumberMention } from '../../grammar/find-numbers.ts';
import { Cover } from './cover.ts';

const patterns: readonly RegExp[] = [
  // Addresses of pages and of people, handles and hashtags.
  /\bhttps?:\/\/[^\s<>"']{1,2000}/giu,
  /\bwww\.[^\s<>"']{1,2000}/giu,
  /(?<![\w.+\-])[\w.+\-]{1,64}@[\w.\-]{1,255}/gu,
  /(?<![\w&])[@#][\p{L}\p{N}_]{1,64}/gu,
  /(?<![\w\-])[\w\-]{1,64}\.(?:com|org|net|co|gov|edu|info|io|news)(?:\/[^\s<>"']{0,2000})?\b/giu,
  // Code, templates and character references, with the digits joined to them.
  /\{[^{}\n]{0,100}\}/gu,
  /\d{0,20}&#?\w{1,10};\d{0,20}/gu,
  /\d{1,20}_[\d_]{1,20}/gu,
  // Parts of a post: "1/2 Today …".
  /^\s{0,9}\d{1,2}\/\d{1,2}\s(?=\p{Lu})/gu,
  // Times of the clock.
  /(?<![\d.,:])\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?|hrs\b|GMT\b|UTC\b|[ECP][SD]?T\b|BST\b|CES?T\b)/giu,
  /(?<![\d.,:])\d{1,2}\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock)/giu,
  /(?<![\d.,:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/gu,
  /(?<![\d.,:])[0-2]\d{3}\s(?:GMT|UTC|hrs|hours)\b/gu,
  // Telephone numbers.
  /\+\d[\d ()\-.]{6,20}\d/gu,
  /\(\d{2,5}\)\s?\d[\d \-]{4,12}\d/gu,
  /(?<![\d.,\-])\d{2,5}[ \-]\d{3,4}[ \-]\d{4}(?![\d,])/gu,
  /(?<![\d.,\-])0\d{2,4} \d{3,8}(?: \d{2,8})?(?![\d,])/gu,
  // Scores and tallies, whichever way round.
  /(?<![\d.,$€£\-–])\d{1,3}[\-–]\d{1,3}(?=\s(?:win|victory|defeat|loss|draw|lead|down|up|triumph|thrashing|vote|decision|majority|series)\b)/gu,
  // Postcodes and codes of letters and digits.
  /(?<![\p{L}\p{N}])\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d\p{Lu}{2}(?!\p{Ll})/gu,
  // Numbers of software and statutes in parts: "1.2.3", "2.0.1"; "1.234.567" is one number.
  /(?<![\d.])(?!\d{1,3}(?:\.\d{3}){2,5}(?![\d.]))\d{1,3}(?:\.\d{1,3}){2,5}(?![\d.])/gu,
];

/** Kinds of numbers that a date covers; a share, a sum or a stretch of time beside a date is a quantity. */
const dated = new Set(['count', 'ordinal']);

/** "more than 2000" is a count though 2000 alone is a year. */
const bareYear = /^\d{4}$/u;

/** Takes a text and its language; gives a test of whether a number stands in a masked stretch. */
export function findMasks(text: string, language: string): (mention: NumberMention) => boolean {
  const masked = new Cover(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(toSpan)));
  const dates = findDates(text, language);
  const cover = new Cover(dates);
  const longer = new Cover(dates.filter((date) => !bareYear.test(date.text)));
  return ({ kind, number, modality }) => {
    if (masked.meets(number)) return true;
    const isHedged = modality !== 'exact' && modality !== 'about';
    return dated.has(kind) && (isHedged ? longer : cover).meets(number);
  };
}

function toSpan(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
