/** Number words: "twenty-five thousand", "half a million", "two and a half", as one value. */
import type { NumberGrammar } from './number-grammar.ts';
import type { Token } from './tokenize.ts';

export interface WordNumber {
  readonly value: number;
  /** Number of tokens. */
  readonly length: number;
}

/** Takes tokens and where to begin; gives the longest number in words there, a lone "one" included. */
export function readNumberWords(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): WordNumber | null {
  return readHalfOf(tokens, from, grammar) ?? readCardinal(tokens, from, grammar);
}

/** "half a million", "three quarters of a million", "a half dozen". */
function readHalfOf(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): WordNumber | null {
  const count = grammar.words.get(tokens[from]?.key ?? '');
  const counts = count !== undefined && count < 100;
  let at = counts || grammar.is('articles', tokens[from]?.key) ? from + 1 : from;
  if (counts) at = skipHyphen(tokens, at);
  const part = grammar.fractions.get(tokens[at]?.key ?? '');
  if (part === undefined) return null;
  at = skipHyphen(tokens, at + 1);
  if (grammar.is('ofWords', tokens[at]?.key)) at += 1;
  if (grammar.is('articles', tokens[at]?.key)) at += 1;
  const scale = grammar.scales.get(tokens[at]?.key ?? '');
  const value = (counts ? count : 1) * part * (scale ?? 0);
  return scale === undefined ? null : { value, length: at + 1 - from };
}

function readCardinal(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): WordNumber | null {
  let at = from;
  let sum: Sum = { total: 0, current: null, scale: Number.POSITIVE_INFINITY };
  const first = tokens[at]?.key;
  if (grammar.is('articles', first) && grammar.scales.has(tokens[at + 1]?.key ?? '')) {
    sum = { ...sum, current: 1 };
    at += 1;
  } else if (grammar.is('bareScales', first)) sum = { ...sum, current: 1 };
  for (;;) {
    const next = addWord(tokens, at, at === from, sum, grammar);
    if (next === null) break;
    sum = next.sum;
    at = next.to;
  }
  if (sum.current === null) return null;
  const value = sum.total + sum.current;
  const half = readAndHalf(tokens, at, grammar);
  if (half === null) return { value, length: at - from };
  const isScaled = sum.current === 0 && sum.total > 0;
  const more = isScaled ? half.part * sum.scale : half.part;
  return { value: (value + more) * half.scale, length: half.to - from };
}

/** What has been read: whole scales, the part below the last scale, and that scale. */
interface Sum {
  readonly total: number;
  readonly current: number | null;
  readonly scale: number;
}

function addWord(
  tokens: readonly Token[],
  at: number,
  isFirst: boolean,
  { total, current, scale: last }: Sum,
  grammar: NumberGrammar,
): { sum: Sum; to: number } | null {
  const hyphened = isFirst ? at : skipHyphen(tokens, at);
  const next = isFirst ? at : skipJoiner(tokens, at, current, grammar);
  const token = tokens[next];
  const small = token?.type === 'word' ? grammar.words.get(token.key) : undefined;
  if (small !== undefined && canAdd(current, small)) {
    return { sum: { total, current: (current ?? 0) + small, scale: last }, to: next + 1 };
  }
  const scale = grammar.scales.get(tokens[hyphened]?.key ?? '');
  if (scale === undefined || current === null) return null;
  if (scale < 1000) {
    const fits = current > 0 && current < 100;
    return fits
      ? { sum: { total, current: current * scale, scale: last }, to: hyphened + 1 }
      : null;
  }
  if (current > 0 && scale < last) {
    return { sum: { total: total + current * scale, current: 0, scale }, to: hyphened + 1 };
  }
  const stacks = current === 0 && total > 0 && scale > last && total < 1e6;
  return stacks ? { sum: { total: total * scale, current: 0, scale }, to: hyphened + 1 } : null;
}

/** "and a half", "and a half million", "y medio". */
export function readAndHalf(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): { part: number; scale: number; to: number } | null {
  const and = skipHyphen(tokens, at);
  if (!grammar.is('andWords', tokens[and]?.key)) return null;
  const article = skipHyphen(tokens, and + 1);
  const hasArticle = grammar.is('articles', tokens[article]?.key);
  const next = hasArticle ? skipHyphen(tokens, article + 1) : article;
  const part = grammar.fractions.get(tokens[next]?.key ?? '');
  if (part === undefined || (!hasArticle && part !== 0.5)) return null;
  const scale = grammar.scales.get(tokens[next + 1]?.key ?? '');
  return scale === undefined ? { part, scale: 1, to: next + 1 } : { part, scale, to: next + 2 };
}

/** A word may add to what stands: tens take units (sixty and eighty the teens too: "soixante-dix"), hundreds take both, nothing else does. */
function canAdd(current: number | null, small: number): boolean {
  if (current === null) return true;
  if (current === 0) return small > 0;
  if (current % 100 === 0) return small > 0 && small < 100;
  if (current % 10 !== 0 || current % 100 < 20 || small === 0) return false;
  return small < ([60, 80].includes(current % 100) ? 20 : 10);
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === '-' && tokens[at]?.spaced === false ? at + 1 : at;
}

function skipJoiner(
  tokens: readonly Token[],
  at: number,
  current: number | null,
  grammar: NumberGrammar,
): number {
  const afterHyphen = skipHyphen(tokens, at);
  if (afterHyphen > at || current === null) return afterHyphen;
  const isTens = current % 10 === 0 && current % 100 >= 20;
  const mayJoin = (grammar.joinsTens && isTens) || (grammar.joinsHundreds && current % 100 === 0);
  return mayJoin && grammar.is('andWords', tokens[at]?.key) ? at + 1 : at;
}
