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

/** "half a million", "a quarter of a million", "a half dozen". */
function readHalfOf(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): WordNumber | null {
  let at = from;
  if (grammar.is('articles', tokens[at]?.key)) at += 1;
  const part = grammar.fractions.get(tokens[at]?.key ?? '');
  if (part === undefined) return null;
  at += 1;
  if (tokens[at]?.key === '-') at += 1;
  if (grammar.is('ofWords', tokens[at]?.key)) at += 1;
  if (grammar.is('articles', tokens[at]?.key)) at += 1;
  const scale = grammar.scales.get(tokens[at]?.key ?? '');
  return scale === undefined ? null : { value: part * scale, length: at + 1 - from };
}

function readCardinal(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): WordNumber | null {
  let at = from;
  let total = 0;
  let current: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  if (grammar.is('articles', tokens[at]?.key) && grammar.scales.has(tokens[at + 1]?.key ?? '')) {
    current = 1;
    at += 1;
  }
  for (;;) {
    const next = skipJoiner(tokens, at, from, current, grammar);
    const key = tokens[next]?.key ?? '';
    const small = tokens[next]?.type === 'word' ? grammar.words.get(key) : undefined;
    const scale = grammar.scales.get(key);
    if (small !== undefined && canAdd(current, small)) {
      current = (current ?? 0) + small;
    } else if (
      scale === 100 &&
      current !== null &&
      current < 100 &&
      next === skipHyphen(tokens, at)
    ) {
      current *= 100;
    } else if (
      scale !== undefined &&
      scale !== 100 &&
      current !== null &&
      scale < ceiling &&
      next === skipHyphen(tokens, at)
    ) {
      if (scale < 1000) current *= scale;
      else {
        total += current * scale;
        ceiling = scale;
        current = 0;
      }
    } else break;
    at = next + 1;
  }
  if (current === null) return null;
  const half = readAndHalf(tokens, at, grammar);
  if (half === null) return { value: total + current, length: at - from };
  return { value: (total + current + half.part) * half.scale, length: half.end - from };
}

/** "and a half", "and a half million". */
function readAndHalf(tokens: readonly Token[], at: number, grammar: NumberGrammar) {
  if (!grammar.is('andWords', tokens[at]?.key)) return null;
  const next = grammar.is('articles', tokens[at + 1]?.key) ? at + 2 : at + 1;
  const part = grammar.fractions.get(tokens[next]?.key ?? '');
  if (part === undefined || (next === at + 1 && part !== 0.5)) return null;
  const scale = grammar.scales.get(tokens[next + 1]?.key ?? '');
  return scale === undefined ? { part, scale: 1, end: next + 1 } : { part, scale, end: next + 2 };
}

/** A word may add to what stands: tens take units, hundreds take both, nothing else does. */
function canAdd(current: number | null, small: number): boolean {
  if (current === null) return true;
  if (current === 0) return small > 0;
  if (current % 100 === 0) return small > 0;
  return current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === '-' && tokens[at]?.spaced === false ? at + 1 : at;
}

function skipJoiner(
  tokens: readonly Token[],
  at: number,
  from: number,
  current: number | null,
  grammar: NumberGrammar,
): number {
  if (at === from) return at;
  const afterHyphen = skipHyphen(tokens, at);
  if (afterHyphen > at) return afterHyphen;
  const mayJoin = current !== null && current % 100 === 0;
  return mayJoin && grammar.is('andWords', tokens[at]?.key) ? at + 1 : at;
}
