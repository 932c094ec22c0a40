/** The unit after a number: per cent, money, a measure or a stretch of time. */
import type { NumberGrammar, Unit } from './number-grammar.ts';
import { matchPhrase } from './phrases.ts';
import type { Token } from './tokenize.ts';

export interface UnitMatch extends Unit {
  /** Index of the token after the unit. */
  readonly to: number;
}

/** Takes tokens and where to begin; gives the unit that stands there, after a hyphen too ("five-year"). `isLarge` says that the number has a magnitude. */
export function readUnit(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
  isLarge = false,
): UnitMatch | null {
  const hyphen = tokens[from];
  const joined = tokens[from + 1];
  const at =
    isHyphen(hyphen) && joined?.spaced === false && joined.type === 'word' ? from + 1 : from;
  const first = tokens[at];
  if (first === undefined) return null;
  if (isLarge && grammar.is('ofWords', first.key)) return readMoney(tokens, at + 1, grammar);
  const scaled = isLarge ? grammar.scaledMoney.get(first.key) : undefined;
  if (scaled !== undefined) return { kind: 'money', unit: scaled, to: at + 1 };
  if (grammar.is('ordinalUnits', first.key) && tokens[from - 1]?.type === 'word') return null;
  const name = matchPhrase(tokens, at, grammar.unitNames);
  const symbol = name === null || name.length === 1 ? readSymbol(tokens, at, grammar) : null;
  if (symbol !== null) return withAge(tokens, symbol, grammar);
  if (name === null) return null;
  const letter = first.type === 'word' && first.key.length <= 2 && first.spaced;
  if (letter && name.length === 1 && name.value.unit !== 'penny') return null;
  return withAge(tokens, { ...name.value, to: at + name.length }, grammar);
}

/** "2 millones de dólares". */
function readMoney(tokens: readonly Token[], at: number, grammar: NumberGrammar): UnitMatch | null {
  const scaled = grammar.scaledMoney.get(tokens[at]?.key ?? '');
  if (scaled !== undefined) return { kind: 'money', unit: scaled, to: at + 1 };
  const name = matchPhrase(tokens, at, grammar.unitNames);
  return name?.value.kind === 'money' ? { ...name.value, to: at + name.length } : null;
}

/** Symbols go by their exact letters: "m" and "M", "mw" and "MW" differ. A short one after a space needs care. */
function readSymbol(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): UnitMatch | null {
  const token = tokens[at];
  if (token?.type !== 'word') return null;
  const unit = grammar.unitSymbols.get(token.raw);
  if (unit === undefined) return null;
  const next = tokens[at + 1];
  const doubtful = token.spaced && token.raw.length === 1 && next?.type === 'word' && next.spaced;
  if (doubtful || (token.spaced && ['in', 's', 'h', 'sq', 'PS'].includes(token.raw))) return null;
  const power = next !== undefined && !next.spaced && /^[23]$/u.test(next.key) ? 1 : 0;
  const printed = power === 1 ? `${token.raw}${next?.key === '2' ? '²' : '³'}` : token.raw;
  const name = unit.kind === 'measure' ? printed : unit.unit;
  return { kind: unit.kind, unit: name, to: at + 1 + power };
}

/** "18-year-old", "18 years old": the stretch of time is an age. */
function withAge(tokens: readonly Token[], match: UnitMatch, grammar: NumberGrammar): UnitMatch {
  if (match.kind !== 'duration') return match;
  const at = isHyphen(tokens[match.to]) ? match.to + 1 : match.to;
  if (grammar.is('ageAfter', tokens[at]?.key)) return { kind: 'age', unit: match.unit, to: at + 1 };
  const phrase = matchPhrase(tokens, match.to, grammar.unitNames);
  return phrase?.value.kind === 'age'
    ? { ...match, kind: 'age', to: match.to + phrase.length }
    : match;
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && '-‐‑'.includes(token.key);
}
