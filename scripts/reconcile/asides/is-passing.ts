/** Tells numbers that count nothing of their own: parts of a word, lengths of time or space, factors, prices. */
import { countingSet } from '../counting-sets.ts';
import { fold, wordsOf } from '../words.ts';
import type { Mention } from './mention.ts';

/** Money a unit from this much on is a sum, not a wage or a price. */
const largestPrice = 100_000;

const rates = countingSet('rate');
const apiece = countingSet('apiece');

const datingBefore = countingSet('datingBefore');
const datingAfter = countingSet('datingAfter');

/** Takes a claim; gives true for a length of time that only says when: "five days after", "the past year". */
export function isAnchor({ claim: { kind, start, end, quote, language } }: Mention): boolean {
  if (kind !== 'duration') return false;
  const before = wordsOf(quote.exact.slice(0, Math.max(start - quote.start, 0))).at(-1) ?? '';
  const [after = ''] = wordsOf(quote.exact.slice(end - quote.start));
  return datingBefore(language).has(fold(before)) || datingAfter(language).has(fold(after));
}

/** Takes a claim; gives true where a hyphen makes its number a part of a word: "a 4-digit code". */
export function isCompound({ claim: { kind, quote, end } }: Mention): boolean {
  return kind === 'count' && /^[-‐‑]\p{L}/u.test(quote.exact.slice(end - quote.start));
}

/** Takes a claim; gives true for a factor: "double", "three times". */
export function isFactor({ claim: { kind } }: Mention): boolean {
  return kind === 'multiplier';
}

/** Takes a claim; gives true for a length of time or space that no other source gives. */
export function isLength({ claim: { kind }, others }: Mention): boolean {
  return (kind === 'duration' || kind === 'measure') && others.length === 0;
}

/** Takes a claim; gives true for a wage or a price: "$15 an hour". */
export function isPrice({ claim: { kind, value, quote, end, language } }: Mention): boolean {
  const [next = ''] = wordsOf(quote.exact.slice(end - quote.start));
  const isEach = rates(language).has(fold(next)) || apiece(language).has(fold(next));
  return kind === 'money' && (value ?? 0) < largestPrice && isEach;
}
