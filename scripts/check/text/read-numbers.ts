/** The judge's own plain reading of numbers: digit runs and number words, nothing clever, so that nothing the grammar overlooks goes unjudged. */
import { digitValues } from './digit-values.ts';
import { glued, numberWords } from './number-words.ts';
import type { NumberWords } from './number-word-list.ts';
import { remember } from './remember.ts';

/** `values` are the numbers it can stand for: "1.500" is 1500 or 1.5. Offsets are UTF-16. */
export interface PlainNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly values: readonly number[];
}

interface Chain {
  start: number;
  end: number;
  total: number;
  current: readonly number[];
  last: 'one' | 'small' | 'tens' | 'scale' | 'digits' | 'done';
}

/** Groups of three digits may be parted by a plain space: "12 000". */
const token =
  /(?<!\p{N})\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})(?:,\p{N}+)?|\p{N}+(?:[.,'’٫٬\u00a0\u2009\u202f]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** Takes a text and its language (BCP 47; unknown ones are read as English) and gives its numbers in order. */
export const readNumbers = remember(readAfresh);

function readAfresh(text: string, language: string): readonly PlainNumber[] {
  const words = numberWords[language.slice(0, 2).toLowerCase()] ?? numberWords['en'];
  if (words === undefined) return [];
  const done: Chain[] = [];
  let last: Chain | null = null;
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].toLowerCase();
    const isNear: boolean = last !== null && /^[\s-]{0,2}$/u.test(text.slice(last.end, start));
    const before: Chain | null = isNear ? last : null;
    const longer: Chain | null = /^\p{N}/u.test(word)
      ? null
      : (extend(before, word, words, end) ?? join(before, word, words, end, text));
    if (longer === null && last !== null) done.push(last);
    last = longer ?? open(word, words, start, end);
  }
  if (last !== null) done.push(last);
  return done.flatMap((chain) => toNumber(text, chain));
}

/** "and" goes on inside a number, where a word follows that continues it: "two hundred and fifty". */
function join(
  chain: Chain | null,
  word: string,
  words: NumberWords,
  end: number,
  text: string,
): Chain | null {
  if (chain === null || word !== words.and) return null;
  const follows = words.and === 'and' ? 'scale' : 'tens';
  if (chain.last !== follows) return null;
  const next = /^\s{1,3}([\p{L}\p{M}]{1,20})/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  const isContinued = extend(chain, next.toLowerCase(), words, end) !== null;
  return isContinued ? { ...chain, end } : null;
}

function open(word: string, words: NumberWords, start: number, end: number): Chain | null {
  if (/^\p{N}/u.test(word)) {
    return { start, end, total: 0, current: digitValues(word), last: 'digits' };
  }
  const chain = (value: number, last: Chain['last']): Chain => ({
    start,
    end,
    total: 0,
    current: [value],
    last,
  });
  if (words.one.includes(word)) return chain(1, 'one');
  const small = words.small[word];
  if (small !== undefined) return chain(small, 'small');
  const tens = words.tens[word];
  if (tens !== undefined) return chain(tens, 'tens');
  const scale = words.scales[word];
  if (scale !== undefined) return chain(scale, 'scale');
  const done = words.fixed[word] ?? words.plurals[word];
  return done === undefined ? null : chain(done, 'done');
}

/** Gives the chain with one more word, or `null` where the word does not continue it. */
function extend(chain: Chain | null, word: string, words: NumberWords, end: number): Chain | null {
  if (chain === null || chain.last === 'done') return null;
  const isGlued = chain.last === 'digits' && end === chain.end + word.length;
  const scale = (isGlued ? glued[word] : undefined) ?? words.scales[word];
  if (scale !== undefined) {
    const current = chain.current.map((value) => (value === 0 ? scale : value * scale));
    if (scale < 1000) return { ...chain, end, current, last: 'scale' };
    const [first = 0] = current;
    return current.length > 1
      ? { ...chain, end, current, last: 'scale' }
      : { ...chain, end, total: chain.total + first, current: [0], last: 'scale' };
  }
  if (chain.last === 'digits') return null;
  const [current = 0] = chain.current;
  const { product } = words;
  if (
    product?.words.includes(word) === true &&
    chain.last === 'small' &&
    current % 100 === product.of
  ) {
    const value = current + product.of * (product.times - 1);
    return { ...chain, end, current: [value], last: 'tens' };
  }
  const small = words.small[word];
  if (small !== undefined && canAdd(chain, small)) {
    // "mille neuf cent": what follows a thousand is counted on its own.
    const isThousand = current >= 1000 && chain.last === 'scale';
    const total = isThousand ? chain.total + current : chain.total;
    return { ...chain, end, total, current: [(isThousand ? 0 : current) + small], last: 'small' };
  }
  const tens = words.tens[word];
  if (tens !== undefined && canAdd(chain, tens)) {
    return { ...chain, end, current: [current + tens], last: 'tens' };
  }
  return null;
}

function canAdd(chain: Chain, value: number): boolean {
  const [current = 0] = chain.current;
  if (chain.last === 'scale') return true;
  const most = [60, 80].includes(current % 100) ? 20 : 10;
  return chain.last === 'tens' && (value < most || (current >= 100 && value < 100));
}

function toNumber(text: string, chain: Chain): readonly PlainNumber[] {
  if (chain.last === 'one') return [];
  const { start, end } = chain;
  const values = chain.current.map((value) => value + chain.total);
  return [{ start, end, text: text.slice(start, end), values }];
}
