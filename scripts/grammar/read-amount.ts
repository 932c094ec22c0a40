/** One amount: sign, currency, digits or words, magnitude and unit, read from a row of tokens. */
import type { NumberMention } from './number-mention.ts';
import type { NumberGrammar, Unit } from './number-grammar.ts';
import { matchPhrase } from './phrases.ts';
import type { PhraseMatch } from './phrases.ts';
import { readNumberWords } from './read-number-words.ts';
import { readUnit } from './read-unit.ts';
import type { Token } from './tokenize.ts';

export interface Amount {
  /** Indexes of tokens: the whole, and the bare number within. */
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value: number | null;
  /** The value before its magnitude, and the magnitude: 1.5 and a million. */
  readonly mantissa: number | null;
  readonly scale: number;
  readonly kind: NumberMention['kind'];
  readonly unit: string | null;
  readonly inWords: boolean;
  readonly flags: readonly string[];
}

interface Core {
  readonly value: number | null;
  readonly to: number;
  readonly inWords: boolean;
  readonly flags: readonly string[];
}

/** Takes tokens and where to begin; gives the amount that starts there, "one" and years included. */
export function readAmount(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Amount | null {
  const lead = readLead(tokens, from, grammar);
  const core = readDigits(tokens, lead.to) ?? readWords(tokens, lead.to, grammar);
  if (core === null) return null;
  const money: Unit | null = lead.money === null ? null : { kind: 'money', unit: lead.money };
  const magnitude = core.inWords
    ? { scale: 1, to: core.to }
    : readMagnitude(tokens, core.to, grammar, money !== null);
  const after = readUnit(tokens, magnitude.to, grammar);
  const unit = money ?? after;
  const to = money === null || after?.kind === 'money' ? (after?.to ?? magnitude.to) : magnitude.to;
  const glued = isGlued(tokens, lead.to, to, core.inWords, money !== null);
  const value = core.value === null ? null : core.value * magnitude.scale * lead.sign;
  return {
    from,
    to,
    numberFrom: lead.to,
    numberTo: magnitude.to,
    value: value === null ? null : tidy(value),
    mantissa: core.value,
    scale: magnitude.scale,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    inWords: core.inWords,
    flags: glued ? [...core.flags, 'identifier'] : core.flags,
  };
}

/** Sign and currency before the number, in either order. */
function readLead(tokens: readonly Token[], from: number, grammar: NumberGrammar) {
  let to = from;
  let sign = 1;
  let money: string | null = null;
  for (let step = 0; step < 3; step += 1) {
    const found: PhraseMatch<string> | null =
      money === null ? matchPhrase(tokens, to, grammar.moneyBefore) : null;
    if (found !== null && isMoney(tokens, to, found.length)) {
      money = found.value;
      to += found.length;
      continue;
    }
    const negative = readMinus(tokens, to, grammar);
    if (negative > to) {
      sign = -1;
      to = negative;
    } else if (tokens[to]?.key === '+' && tokens[to]?.spaced === true) to += 1;
  }
  return { to, sign, money };
}

/** A code in letters is money only where digits follow it. */
function isMoney(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  const last = tokens[at + length - 1];
  if (last?.type === 'sign' && last.key !== '.' && last.key !== '=') return true;
  const first = tokens[at];
  const isCode = first !== undefined && /^(?:[A-Z]{1,3}|Rs|Bs)$/u.test(first.raw);
  return next?.type === 'numeral' && (isCode || length > 1);
}

function readMinus(tokens: readonly Token[], at: number, grammar: NumberGrammar): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return at;
  if (grammar.is('minusWords', token.key)) {
    const to = next.key === '-' && !next.spaced ? at + 2 : at + 1;
    return tokens[to]?.type === 'numeral' ? to : at;
  }
  const before = tokens[at - 1];
  const opens = token.spaced || before === undefined || '($€£'.includes(before.key);
  return '-−–'.includes(token.key) && opens && !next.spaced ? at + 1 : at;
}

function readDigits(tokens: readonly Token[], at: number): Core | null {
  const token = tokens[at];
  const numeral = token?.numeral;
  const vulgar = readVulgar(token);
  if (vulgar !== null) return { value: vulgar, to: at + 1, inWords: false, flags: [] };
  if (numeral === undefined || numeral === null) {
    const tail = token?.key === '.' && token.spaced ? tokens[at + 1] : undefined;
    if (tail?.numeral?.value == null || tail.spaced) return null;
    const value = Number(`0.${tail.numeral.plain ? String(tail.key) : 'x'}`);
    return Number.isFinite(value) ? { value, to: at + 2, inWords: false, flags: [] } : null;
  }
  const part = readVulgar(tokens[at + 1]);
  if (numeral.value !== null && part !== null) {
    return { value: numeral.value + part, to: at + 2, inWords: false, flags: numeral.flags };
  }
  return (
    readSlash(tokens, at) ??
    readPower(tokens, at) ?? {
      value: numeral.value,
      to: at + 1,
      inWords: false,
      flags: numeral.flags,
    }
  );
}

/** "¾" as its value, by its compatibility form "3⁄4". */
function readVulgar(token: Token | undefined): number | null {
  if (token?.type !== 'sign') return null;
  const [over, under] = token.key.split('⁄').map(Number);
  return over !== undefined && under !== undefined && under > 0 ? over / under : null;
}

/** "1/16", "1⁄32": small whole numbers, the lower one larger; "24/7" and dates are left alone. */
function readSlash(tokens: readonly Token[], at: number): Core | null {
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash === undefined || !'/⁄'.includes(slash.key) || slash.spaced || under?.spaced === true)
    return null;
  const top = over?.numeral?.value ?? null;
  const bottom = under?.numeral?.value ?? null;
  if (top === null || bottom === null || bottom <= top || bottom > 1000) return null;
  if (tokens[at + 3]?.key === slash.key) return null;
  return { value: top / bottom, to: at + 3, inWords: false, flags: [] };
}

/** "1e308", "1.99×10−30", "6 x 10^23". */
function readPower(tokens: readonly Token[], at: number): Core | null {
  const mantissa = tokens[at]?.numeral?.value;
  const letter = tokens[at + 1];
  if (mantissa == null || letter === undefined) return null;
  let next = at + 2;
  if (letter.key !== 'e' || letter.spaced) {
    if (!'×x·'.includes(letter.key) || tokens[next]?.key !== '10') return null;
    next += 1;
    if (tokens[next]?.key === '^') next += 1;
  }
  const sign = '-−'.includes(tokens[next]?.key ?? ' ') ? -1 : 1;
  if (sign === -1 || tokens[next]?.key === '+') next += 1;
  const exponent = tokens[next];
  if (exponent === undefined || exponent.spaced || !/^\d{1,4}$/u.test(exponent.key)) return null;
  const value = Number(`${mantissa}e${sign * Number(exponent.key)}`);
  const safe = Number.isFinite(value);
  return {
    value: safe ? value : null,
    to: next + 1,
    inWords: false,
    flags: safe ? [] : ['unreadable'],
  };
}

function readWords(tokens: readonly Token[], at: number, grammar: NumberGrammar): Core | null {
  const words = readNumberWords(tokens, at, grammar);
  return words === null
    ? null
    : { value: words.value, to: at + words.length, inWords: true, flags: [] };
}

/** "million", "hundred thousand", "lakh crore" after a space or hyphen; "k", "m", "bn" joined to the digits. */
function readMagnitude(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
  isMoney: boolean,
) {
  let scale = 1;
  let to = from;
  for (let step = 0; step < 2; step += 1) {
    const at = tokens[to]?.key === '-' && tokens[to]?.spaced === false ? to + 1 : to;
    const factor = grammar.scales.get(tokens[at]?.key ?? '');
    if (factor === undefined) break;
    scale *= factor;
    to = at + 1;
  }
  if (to > from) return { scale, to };
  const letter = tokens[from];
  const factor = letter === undefined ? undefined : grammar.scaleLetters.get(letter.key);
  if (letter === undefined || factor === undefined) return { scale, to };
  return isMagnitudeLetter(tokens, from, isMoney) ? { scale: factor, to: from + 1 } : { scale, to };
}

/** "m" is a million with money, as a capital, or before a noun; otherwise metres. */
function isMagnitudeLetter(tokens: readonly Token[], at: number, isMoney: boolean): boolean {
  const letter = tokens[at];
  if (letter === undefined || (letter.spaced && !isMoney)) return false;
  if (isMoney || letter.key === 'k') return true;
  if (letter.raw === 'M' || letter.raw === 'B') return true;
  const next = tokens[at + 1];
  const noun =
    next?.type === 'word' && next.spaced && next.key.length > 3 && !isDimension(next.key);
  return letter.key === 'm' && noun;
}

function isDimension(word: string): boolean {
  return /^(?:long|wide|tall|high|deep|away|above|below|from|race|sprint|freestyle|hurdles|relay|into|across|radius|square|with|over|under|along|past|apart|behind|beyond|thick)$/u.test(
    word,
  );
}

/** A numeral with letters joined to it on either side is part of a name or code: "5G", "17GEN4". */
function isGlued(
  tokens: readonly Token[],
  from: number,
  to: number,
  inWords: boolean,
  isMoney: boolean,
): boolean {
  if (inWords) return false;
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  const left = before?.type === 'word' && first?.spaced === false && !isMoney;
  const right = (next?.type === 'word' || next?.type === 'numeral') && !next.spaced;
  return left || right;
}

/** Magnitudes multiply decimals: 1.1 × 1e6 is 1100000.0000000001 in binary, 1100000 on paper. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
