/** Two amounts as one interval: "60 to 70", "between 800 and 1,200", "from $3 to $5 million", "25–40". */
import type { Amount } from './read-amount.ts';
import { readAmount } from './read-amount.ts';
import type { NumberGrammar } from './number-grammar.ts';
import type { Token } from './tokenize.ts';

export interface Range {
  /** Indexes of tokens. */
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly low: number;
  readonly high: number;
  readonly kind: Amount['kind'];
  readonly unit: string | null;
  readonly flags: readonly string[];
}

type Link = 'between' | 'from' | 'to' | 'hyphen' | 'or';

/** Takes an amount and the tokens around it; gives the range that begins with it, or `null`. */
export function readRange(
  tokens: readonly Token[],
  first: Amount,
  grammar: NumberGrammar,
): Range | null {
  const link = findLink(tokens, first, grammar);
  if (link === null) return null;
  const second = readUpperEnd(tokens, link.at, grammar);
  if (second === null) return null;
  const opens = link.kind === 'between' || link.kind === 'from';
  const pair = alike(first, second, opens || link.kind === 'hyphen');
  if (pair === null || !isSensible(tokens, pair.low, pair.high, second, link.kind, grammar))
    return null;
  return {
    from: opens ? first.from - 1 : first.from,
    to: second.to,
    numberFrom: first.numberFrom,
    numberTo: second.numberTo,
    low: Math.min(pair.low, pair.high),
    high: Math.max(pair.low, pair.high),
    kind: second.kind === 'count' ? first.kind : second.kind,
    unit: second.unit ?? first.unit,
    flags: isChange(tokens, first, link.kind, pair, grammar)
      ? [...first.flags, ...second.flags, 'change']
      : [...first.flags, ...second.flags],
  };
}

/** The upper end, which may be a range itself: "from 24 to 33-35 billion" ends at 35 billion. */
function readUpperEnd(tokens: readonly Token[], at: number, grammar: NumberGrammar): Amount | null {
  const upper = readAmount(tokens, at, grammar);
  const dash = upper === null ? undefined : tokens[upper.to];
  if (upper === null || dash === undefined || dash.spaced || !isDash(dash.key)) return upper;
  const beyond = readAmount(tokens, upper.to + 1, grammar);
  return beyond?.value != null && beyond.value > (upper.value ?? 0) ? beyond : upper;
}

function findLink(tokens: readonly Token[], first: Amount, grammar: NumberGrammar) {
  const next = tokens[first.to];
  const before = tokens[first.from - 1]?.key;
  if (next === undefined) return null;
  const opener = grammar.is('betweenWords', before)
    ? 'between'
    : grammar.is('fromWords', before)
      ? 'from'
      : null;
  const at = first.to + 1;
  const isStep =
    first.unit !== null && (grammar.is('byWords', before) || grammar.is('changeWords', before));
  if (opener === null && isStep) return null;
  if (grammar.is('rangeWords', next.key)) {
    return { kind: (opener ?? 'to') as Link, at: tokens[at]?.key === '-' ? at + 1 : at };
  }
  if (opener === 'between' && grammar.is('andWords', next.key))
    return { kind: 'between' as Link, at };
  if (isDash(next.key)) {
    if (grammar.is('rangeWords', tokens[at]?.key))
      return { kind: 'to' as Link, at: skipDash(tokens, at + 1) };
    const even = next.spaced === (tokens[at]?.spaced ?? false);
    const isName = tokens[at]?.type === 'word' && !first.inWords;
    if (even && !isName && !(next.spaced && next.key === '-'))
      return { kind: 'hyphen' as Link, at };
  }
  return grammar.is('orWords', next.key) ? { kind: 'or' as Link, at } : null;
}

function skipDash(tokens: readonly Token[], at: number): number {
  return isDash(tokens[at]?.key ?? '') ? at + 1 : at;
}

/** Both ends on one scale: "1 to 2 thousand" is 1,000 to 2,000, "$200 to $4 million" is as printed; "$5 to 20" may be a gift to twenty. */
function alike(
  first: Amount,
  second: Amount,
  opens: boolean,
): { low: number; high: number } | null {
  if (first.value === null || second.value === null || second.mantissa === null) return null;
  const agree = first.unit === null || second.unit === null || first.unit === second.unit;
  if (!agree) return null;
  const halfMoney = first.kind === 'money' && second.kind === 'count' && second.scale === 1;
  if (halfMoney && !opens) return null;
  const shares = first.scale === 1 && second.scale > 1 && first.value <= second.mantissa;
  return { low: shares ? first.value * second.scale : first.value, high: second.value };
}

function isSensible(
  tokens: readonly Token[],
  low: number,
  high: number,
  second: Amount,
  kind: Link,
  grammar: NumberGrammar,
): boolean {
  if (kind === 'hyphen') return low < high;
  if (kind === 'or') return low < high && high <= low * (low < 10 * second.scale ? 2 : 1.5);
  if (kind !== 'to') return low !== high || kind === 'between';
  const beforeNoun = grammar.is('ofWords', tokens[second.to]?.key);
  return low < high && !beforeNoun;
}

/** "rose from 240 to 273", "from 66 to 60": two states, not the ends of an estimate. */
function isChange(
  tokens: readonly Token[],
  first: Amount,
  kind: Link,
  pair: { low: number; high: number },
  grammar: NumberGrammar,
): boolean {
  if (kind !== 'from') return false;
  if (pair.low > pair.high) return true;
  for (let back = 2; back <= 6; back += 1) {
    if (grammar.is('changeWords', tokens[first.from - back]?.key)) return true;
  }
  return false;
}

function isDash(key: string): boolean {
  return key.length === 1 && '-‐‑–—−'.includes(key);
}
