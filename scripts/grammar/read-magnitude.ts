/** The magnitude after digits: "million", "hundred thousand", "lakh crore"; "k", "m", "bn" where they are joined. */
import type { NumberGrammar } from './number-grammar.ts';
import type { Token } from './tokenize.ts';

export interface Magnitude {
  readonly scale: number;
  /** Index of the token after it. */
  readonly to: number;
  /** True where "m" may be a million or metres. */
  readonly isDoubtful: boolean;
}

/** Takes tokens and the index after the digits; gives the magnitude there, 1 where there is none. `isMoney` settles "m". */
export function readMagnitude(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
  isMoney: boolean,
): Magnitude {
  let scale = 1;
  let to = from;
  for (let step = 0; step < 2; step += 1) {
    const at = tokens[to]?.key === '-' && tokens[to]?.spaced === false ? to + 1 : to;
    const factor = grammar.scales.get(tokens[at]?.key ?? '');
    if (factor === undefined) break;
    scale *= factor;
    to = at + 1;
  }
  if (to > from) return { scale, to, isDoubtful: false };
  const letter = tokens[from];
  const factor = letter === undefined ? undefined : grammar.scaleLetters.get(letter.key);
  if (letter === undefined || factor === undefined) return { scale, to, isDoubtful: false };
  const isDoubtful =
    (letter.raw === 'm' || isResolution(tokens, from)) &&
    !letter.spaced &&
    !isMoney &&
    !isLength(tokens, from, grammar);
  return isMagnitudeLetter(tokens, from, isMoney, grammar)
    ? { scale: factor, to: from + 1, isDoubtful }
    : { scale, to, isDoubtful };
}

/** "m" is a million with money, as a capital, or before a noun; otherwise metres. */
function isMagnitudeLetter(
  tokens: readonly Token[],
  at: number,
  isMoney: boolean,
  grammar: NumberGrammar,
): boolean {
  const letter = tokens[at];
  if (letter === undefined || (letter.spaced && !isMoney)) return false;
  if (isMoney || letter.key === 'k') return true;
  if (letter.raw === 'M' || letter.raw === 'B') return true;
  const next = tokens[at + 1];
  const noun =
    next?.type === 'word' && next.spaced && next.key.length > 3 && !isLength(tokens, at, grammar);
  return letter.key === 'm' && noun;
}

/** "4K", "10K": a format or a race as often as thousands. */
function isResolution(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at - 1]?.numeral?.value ?? 0;
  return tokens[at]?.raw === 'K' && Number.isInteger(value) && value <= 10;
}

/** "37m long", "37m (121ft)". */
function isLength(tokens: readonly Token[], at: number, grammar: NumberGrammar): boolean {
  const next = tokens[at + 1]?.key;
  if ((next === '2' || next === '3') && tokens[at + 1]?.spaced === false) return true;
  return next === '(' || grammar.is('dimensionWords', next);
}
