/** What may stand before the digits of an amount: a sign and money, in either order. */
import type { NumberGrammar } from './number-grammar.ts';
import { matchPhrase } from './phrases.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Token } from './tokenize.ts';

export interface Lead {
  /** Index of the token after it. */
  readonly to: number;
  readonly sign: 1 | -1;
  /** ISO 4217. */
  readonly money: string | null;
}

const moneyLetters = /^(?:\p{Lu}{1,3}|Rs|Bs)$/u;
const nameLetters = /^\p{Lu}{4,}$/u;

/** Takes tokens and where to begin; gives the sign and the money that stand there, if any. */
export function readLead(tokens: readonly Token[], from: number, grammar: NumberGrammar): Lead {
  let to = from;
  let sign: 1 | -1 = 1;
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

/** Letters are money only as capitals or "Rs", "Bs", and a code only where digits follow it: not "pay a $5 fee". */
function isMoney(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  const last = tokens[at + length - 1];
  for (let step = 0; step < length; step += 1) {
    const token = tokens[at + step];
    if (token?.type === 'word' && !moneyLetters.test(token.raw)) return false;
  }
  const isSign = last?.type === 'sign' && last.key !== '.' && last.key !== '=';
  return isSign || next?.type === 'numeral';
}

/** A minus joined to what follows; after a name in capitals it is a hyphen gone astray ("ABCD -19"). */
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
  if (before !== undefined && nameLetters.test(before.raw)) return at;
  return '-−–'.includes(token.key) && opens && !next.spaced ? at + 1 : at;
}
