/** Digits of an amount: a numeral with what changes its value, "2½", "1/16", ".001", "1.99×10−30". */
import type { Token } from './tokenize.ts';

export interface Core {
  /** `null` where it cannot be read safely. */
  readonly value: number | null;
  /** Index of the token after it. */
  readonly to: number;
  readonly inWords: boolean;
  readonly flags: readonly string[];
}

/** Takes tokens and where to begin; gives the number in digits that starts there. */
export function readDigits(tokens: readonly Token[], at: number): Core | null {
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
    readPower(tokens, at) ??
    readRaised(tokens, at) ?? {
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
  const exponent = readExponent(tokens, next);
  if (exponent === '') return null;
  const value = Number(`${mantissa}e${sign * Number(exponent)}`);
  const safe = Number.isFinite(value);
  return {
    value: safe ? value : null,
    to: tokens[next]?.type === 'numeral' ? next + 1 : next + exponent.length,
    inWords: false,
    flags: safe ? [] : ['unreadable'],
  };
}

/** The digits of an exponent, on the line as one numeral or raised as a sign each; none where a space comes first. */
function readExponent(tokens: readonly Token[], at: number): string {
  let digits = '';
  for (let next = at; digits.length < 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.spaced || !/^\d{1,4}$/u.test(token.key)) break;
    if (token.type === 'numeral') return digits === '' ? token.key : digits;
    digits += token.key;
  }
  return digits;
}

/** "10⁶" may be a power of ten or a ten with the mark of a note. */
function readRaised(tokens: readonly Token[], at: number): Core | null {
  const next = tokens[at + 1];
  const isRaised = next?.type === 'sign' && !next.spaced && /^[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]$/u.test(next.raw);
  if (tokens[at]?.key !== '10' || !isRaised) return null;
  return { value: null, to: at + 1, inWords: false, flags: ['unreadable'] };
}
