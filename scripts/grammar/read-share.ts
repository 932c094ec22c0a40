/** Shares of a whole: "a third of", "two-thirds", "one in five", "9 out of 10", "half of the". */
import type { NumberGrammar } from './number-grammar.ts';
import { matchPhraseBefore } from './phrases.ts';
import { readUnit } from './read-unit.ts';
import type { Token } from './tokenize.ts';

export interface Share {
  readonly to: number;
  /** Per cent. */
  readonly value: number;
}

const roundWholes = new Set([2, 3, 4, 5, 6, 8, 10, 12, 20, 100, 1000]);

/** Takes tokens and where to begin; gives the share that starts there. */
export function readShare(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Share | null {
  return readFraction(tokens, from, grammar) ?? readOneIn(tokens, from, grammar);
}

function readFraction(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Share | null {
  const first = tokens[from]?.key ?? '';
  const times = grammar.words.get(first) ?? tokens[from]?.numeral?.value ?? null;
  const article = grammar.is('articles', first);
  const counted = times !== null && times >= 1 && times < 100;
  let at = counted || article ? from + 1 : from;
  if (tokens[at]?.key === '-' && counted) at += 1;
  const word = tokens[at]?.key ?? '';
  const part = grammar.fractions.get(word);
  if (part === undefined) return null;
  const count = counted ? times : 1;
  const next = tokens[at + 1]?.key;
  const isHyphened = tokens[at - 1]?.key === '-';
  const named = counted && (isHyphened || (count > 1 && (count * part * 2) % 1 !== 0));
  const followed = grammar.is('fractionFollowers', next) || grammar.is('comparisonWords', next);
  const isHalf = part === 0.5 && !article && !grammar.is('fractionBlockers', tokens[from - 1]?.key);
  const ordinary =
    article && part !== 0.5
      ? grammar.is('ofWords', next) || isHedgedEnd(tokens, from, at + 1, grammar)
      : followed;
  if (!named && !(ordinary && (counted || article || isHalf))) return null;
  if (count * part > 1 || isOfScale(tokens, at + 1, grammar)) return null;
  return { to: at + 1, value: percent(count * part) };
}

/** "no more than a third.": what is hedged and has no noun is a share of what was named. */
function isHedgedEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NumberGrammar,
): boolean {
  const next = tokens[to];
  const ends = next === undefined || (next.type === 'sign' && /^[.,;:!?]$/.test(next.key));
  return ends && matchPhraseBefore(tokens, from, grammar.hedgesBefore) !== null;
}

/** "a quarter of a million" is a number, no share. */
function isOfScale(tokens: readonly Token[], at: number, grammar: NumberGrammar): boolean {
  if (!grammar.is('ofWords', tokens[at]?.key)) return false;
  const next = grammar.is('articles', tokens[at + 1]?.key) ? at + 2 : at + 1;
  return grammar.scales.has(tokens[next]?.key ?? '');
}

function readOneIn(tokens: readonly Token[], from: number, grammar: NumberGrammar): Share | null {
  const over = valueAt(tokens, from, grammar);
  if (over === null || over < 1) return null;
  let at = from + 1;
  const outOf =
    grammar.is('outWords', tokens[at]?.key) && grammar.is('ofWords', tokens[at + 1]?.key);
  if (outOf) at += 2;
  else if (grammar.is('inWords', tokens[at]?.key) || isInHyphen(tokens, at, grammar)) {
    at += tokens[at]?.key === '-' ? 3 : 1;
  } else return null;
  const every = grammar.is('everyWords', tokens[at]?.key);
  if (!outOf && !every && grammar.is('ofWords', tokens[at - 1]?.key)) return null;
  if (every) at += 1;
  const under = valueAt(tokens, at, grammar);
  if (under === null || under <= over) return null;
  if (!every && !roundWholes.has(under) && !(over === 1 && under < 1000)) return null;
  const unit = readUnit(tokens, at + 1, grammar);
  if (unit !== null || grammar.scales.has(tokens[at + 1]?.key ?? '')) return null;
  if (!outOf && !every && over !== 1 && under !== 10 && under !== 100) return null;
  return { to: at + 1, value: percent(over / under) };
}

function isInHyphen(tokens: readonly Token[], at: number, grammar: NumberGrammar): boolean {
  return (
    tokens[at]?.key === '-' &&
    grammar.is('inWords', tokens[at + 1]?.key) &&
    tokens[at + 2]?.key === '-'
  );
}

function valueAt(tokens: readonly Token[], at: number, grammar: NumberGrammar): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const value = token.numeral?.value ?? grammar.words.get(token.key) ?? null;
  return value !== null && Number.isInteger(value) ? value : null;
}

function percent(share: number): number {
  return Number((share * 100).toPrecision(15));
}
