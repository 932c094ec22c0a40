/** Stretches of a text whose digits are no quantities: addresses of pages, handles, times, telephone numbers, scores. */
import type { Span } from '../../../src/model/article.ts';

const patterns: readonly RegExp[] = [
  // Addresses of pages and of people, handles and hashtags.
  /\bhttps?:\/\/[^\s<>"']{1,2000}/giu,
  /\bwww\.[^\s<>"']{1,2000}/giu,
  /[\w.+\-]{1,64}@[\w.\-]{1,255}/gu,
  /(?<![\w&])[@#][\p{L}\p{N}_]{1,64}/gu,
  /\b[\w\-]{1,64}\.(?:com|org|net|co|gov|edu|info|io|news)(?:\/[^\s<>"']{0,2000})?\b/giu,
  // Times of the clock.
  /(?<![\d.,:])\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?|hrs\b|GMT\b|UTC\b|[ECP][SD]?T\b|BST\b|CES?T\b)/giu,
  /(?<![\d.,:])\d{1,2}\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock)/giu,
  /(?<![\d.,:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/gu,
  /(?<![\d.,:])[0-2]\d{3}\s(?:GMT|UTC|hrs|hours)\b/gu,
  // Telephone numbers.
  /\+\d[\d ()\-.]{6,20}\d/gu,
  /\(\d{2,5}\)\s?\d[\d \-]{4,12}\d/gu,
  /(?<![\d.,\-])\d{2,5}[ \-]\d{3,4}[ \-]\d{3,4}(?![\d,])/gu,
  /(?<![\d.,\-])0\d{2,4} \d{3,8}(?: \d{2,8})?(?![\d,])/gu,
  // Scores and tallies, whichever way round.
  /(?<![\d.,$€£\-–])\d{1,3}[\-–]\d{1,3}(?=\s(?:win|victory|defeat|loss|draw|lead|down|up|triumph|thrashing|vote|decision|majority|series)\b)/gu,
  // Postcodes and codes of letters and digits.
  /(?<![\p{L}\p{N}])\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d\p{Lu}{2}(?!\p{Ll})/gu,
  // Numbers of software and statutes in parts: "1.2.3", "2.0.1".
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){2,5}(?![\d.])/gu,
];

/** Takes a text; gives the masked stretches in order of their start, overlaps included. */
export function findMasks(text: string): Span[] {
  const masks: Span[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      masks.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return masks.sort((a, b) => a.start - b.start || a.end - b.end);
}
