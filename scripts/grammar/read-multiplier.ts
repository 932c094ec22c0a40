/** How many times: "double the votes", "three times as many", "a threefold rise", "3x". */
import type { NumberGrammar } from './number-grammar.ts';
import type { Token } from './tokenize.ts';

export interface Multiplier {
  readonly to: number;
  readonly value: number;
}

/** Takes tokens and where to begin; gives the multiplier that starts there. */
export function readMultiplier(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Multiplier | null {
  const key = tokens[from]?.key ?? '';
  const named = grammar.multipliers.get(key);
  if (named !== undefined) {
    const alone = grammar.is('selfStandingMultipliers', key);
    return alone || compares(tokens, from + 1, grammar) ? { to: from + 1, value: named } : null;
  }
  const value = tokens[from]?.numeral?.value ?? grammar.words.get(key) ?? null;
  if (value === null) return null;
  const at = tokens[from + 1]?.key === '-' ? from + 2 : from + 1;
  const word = tokens[at]?.key;
  if (grammar.is('foldWords', word)) return { to: at + 1, value };
  if (word === 'x' && tokens[at]?.spaced === false && tokens[at + 1]?.type !== 'numeral') {
    return { to: at + 1, value };
  }
  const times = grammar.is('timesWords', word) && compares(tokens, at + 1, grammar);
  return times ? { to: at + 1, value } : null;
}

function compares(tokens: readonly Token[], at: number, grammar: NumberGrammar): boolean {
  const next = tokens[at]?.key;
  if (grammar.is('asWords', next)) return grammar.is('degreeWords', tokens[at + 1]?.key);
  return grammar.is('comparisonWords', next);
}
