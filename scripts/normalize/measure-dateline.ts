/** Measures the dateline at the start of a paragraph: place, day and agency, or a day alone, before a dash. */
import { matchDateLine } from './match-date-line.ts';

/** The dash that ends a part of a dateline; Spanish agencies write ".-". */
const dash = /^([^\n–—]{2,90}?)(?:\s+-{1,2}|\s*[–—]|\.-|\)\s*-{1,2})\s+/;

/** Small words inside the names of places. */
const particles = new Set('of the and de del la las los el y du des le les da do'.split(' '));

/** Takes a paragraph; gives the length of its dateline with the dash and the space after it, or 0. */
export function measureDateline(text: string): number {
  const agency = /^\([A-Z][A-Z/. ]{1,20}\)\s+/.exec(text)?.[0].length ?? 0;
  const first = measurePart(text, isPlace) || measurePart(text, isFullDay) || measureColon(text);
  if (first === 0) return agency;
  return first + measurePart(text.slice(first), (part) => matchDateLine(part) !== null);
}

function measurePart(text: string, accept: (part: string) => boolean): number {
  const match = dash.exec(text);
  const part = match?.[1] ?? '';
  return match !== null && accept(part) ? match[0].length : 0;
}

/** A day with its year opens an article; one without may be an item of a list. */
function isFullDay(part: string): boolean {
  return matchDateLine(part) !== null && /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(part);
}

/** A colon ends a dateline that holds a day: "PORT ALDER, 14 October 2019: ". */
function measureColon(text: string): number {
  const match = /^([^\n:]{6,90}):\s+/.exec(text);
  const part = match?.[1] ?? '';
  const isDated = /\p{Nd}/u.test(part) && matchDateLine(part.replace(/^\P{Nd}*,/u, '')) !== null;
  return match !== null && isDated && isPlace(part) ? match[0].length : 0;
}

/** A run of capitalized words, with a comma, an agency, a day or all in capitals, and nothing like a sentence. */
function isPlace(part: string): boolean {
  const agency = /\(\p{Lu}[\p{L}/. ]{1,30}\)?$/u.test(part);
  const plain = part.replace(/\([^)]*\)?/g, ' ').trim();
  const words = plain.split(/[\s,./]+/).filter((word) => word !== '');
  if (words.length > 9 || !words.every(isPlaceWord)) return false;
  if (agency) return true;
  const capitals = plain.length > 2 && plain === plain.toUpperCase() && /\p{L}/u.test(plain);
  return capitals || (/^\p{Lu}/u.test(plain) && plain.includes(','));
}

function isPlaceWord(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'-]*$/u.test(word) ||
    particles.has(word) ||
    /^\p{Nd}{1,4}(?:st|nd|rd|th)?$/u.test(word) ||
    matchDateLine(`1 ${word}`) !== null
  );
}
