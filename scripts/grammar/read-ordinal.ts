/** Ordinals from the third on: "23rd", "96th", "fourth"; *first* and *second* are ordinary words, except in "twenty-first". */
import type { NumberGrammar } from './number-grammar.ts';
import type { Token } from './tokenize.ts';

export interface Ordinal {
  readonly to: number;
  readonly value: number;
}

/** Takes tokens and where to begin; gives the ordinal that starts there. */
export function readOrdinal(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Ordinal | null {
  const token = tokens[from];
  if (token === undefined) return null;
  const named = grammar.ordinals.get(token.key);
  if (named !== undefined) return { to: from + 1, value: named };
  const suffix = tokens[from + 1];
  const value = token.numeral?.value ?? null;
  if (
    value !== null &&
    suffix !== undefined &&
    !suffix.spaced &&
    grammar.is('ordinalSuffixes', suffix.key)
  ) {
    return { to: from + 2, value };
  }
  const tens = grammar.words.get(token.key) ?? 0;
  const last = suffix?.key === '-' ? (tokens[from + 2]?.key ?? '') : '';
  const unit = grammar.ordinals.get(last) ?? grammar.ordinalTails.get(last);
  if (tens < 20 || unit === undefined || unit > 9) return null;
  return { to: from + 3, value: tens + unit };
}
