/** Numbers that are not given: "dozens", "a large number", "several". */
import type { NumberGrammar } from './number-grammar.ts';
import { matchPhrase } from './phrases.ts';
import type { Token } from './tokenize.ts';

export interface Vague {
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Takes tokens and where to begin; gives the vague number that starts there. */
export function readVague(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Vague | null {
  const sized = readSized(tokens, from, grammar);
  if (sized !== null) return sized;
  const found = matchPhrase(tokens, from, grammar.vague);
  if (found === null) return null;
  const [low, high] = found.value;
  const to = from + found.length;
  if (low === null && high === null && !opensNoun(tokens, from, to, grammar)) return null;
  return { to, low, high };
}

/** "a large number", "an \"important number\"", "large numbers". */
function readSized(tokens: readonly Token[], from: number, grammar: NumberGrammar): Vague | null {
  let at = grammar.is('articles', tokens[from]?.key) ? from + 1 : from;
  const isQuoted = tokens[at]?.type === 'sign' && '"“\'‘'.includes(tokens[at]?.key ?? '');
  if (isQuoted) at += 1;
  if (!grammar.is('vagueSizes', tokens[at]?.key)) return null;
  if (!grammar.is('vagueNouns', tokens[at + 1]?.key)) return null;
  const closes = isQuoted && '"”\'’'.includes(tokens[at + 2]?.key ?? ' ');
  return { to: closes ? at + 3 : at + 2, low: null, high: null };
}

/** "many" and its kind count only before a noun: not "how many", "as many as", "most likely". */
function opensNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NumberGrammar,
): boolean {
  const next = tokens[to];
  const before = tokens[from - 1]?.key;
  if (grammar.is('vagueLeads', before) || before?.endsWith("'s") === true) return false;
  return next?.type === 'word' && !grammar.is('vagueBlockers', next.key);
}
