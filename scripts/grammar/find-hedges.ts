/** The hedges around an amount: what they make of its value, and how far they reach. */
import type { Modality } from '../../src/model/claim.ts';
import type { NumberGrammar } from './number-grammar.ts';
import { matchPhrase, matchPhraseBefore } from './phrases.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Token } from './tokenize.ts';

export interface Hedged {
  /** Indexes of tokens, hedges included. */
  readonly from: number;
  readonly to: number;
  readonly modality: Modality;
}

/** Takes an amount's place among the tokens; gives it widened by its hedges. `isTime` marks durations. */
export function findHedges(
  tokens: readonly Token[],
  span: { readonly from: number; readonly to: number },
  grammar: NumberGrammar,
  isTime: boolean,
): Hedged {
  let from = span.from;
  let modality: Modality | null = null;
  for (let step = 0; step < 3; step += 1) {
    const gap = skipFillers(tokens, from, grammar);
    const near = matchPhraseBefore(tokens, from, grammar.hedgesBefore);
    const found = near ?? matchPhraseBefore(tokens, gap, grammar.hedgesBefore);
    const at = near === null ? gap : from;
    if (found === null || (near === null && isPreposition(tokens, gap, from, found, grammar)))
      break;
    if (!isHedge(tokens, at, found.length, grammar, isTime)) break;
    from = at - found.length;
    modality = stronger(modality, found.value);
  }
  const after = isLoosePlus(tokens[span.to])
    ? null
    : matchPhrase(tokens, span.to, grammar.hedgesAfter);
  const plain = isRound(tokens, span, grammar) ? 'about' : 'exact';
  if (after === null) return { from, to: span.to, modality: modality ?? plain };
  return { from, to: span.to + after.length, modality: stronger(after.value, modality ?? plain) };
}

/** "una veintena": the word itself says that the number is not exact. */
function isRound(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  grammar: NumberGrammar,
): boolean {
  return tokens.slice(from, to).some(({ key }) => grammar.is('roundScales', key));
}

/** "at least about 40" is at least; "just over 40" and "only about 40" take the word that says more. */
function stronger(inner: Modality | null, outer: Modality): Modality {
  if (inner === null || inner === 'exact') return outer;
  if (outer === 'exact' || outer === 'about') return inner;
  return inner === 'about' ? outer : inner;
}

/** "500 +0.3%": a plus that is not joined to its number belongs to the next one. */
function isLoosePlus(token: Token | undefined): boolean {
  return token?.key === '+' && token.spaced;
}

function skipFillers(tokens: readonly Token[], to: number, grammar: NumberGrammar): number {
  let at = to;
  while (to - at < 2 && grammar.is('hedgeFillers', tokens[at - 1]?.key)) at -= 1;
  return at;
}

/**
 * "centres around the 37 sites": before a definite word a lone "over" or "around" is a preposition, and "fewer than the 60
 * announced" holds one number against another.
 */
function isPreposition(
  tokens: readonly Token[],
  gap: number,
  from: number,
  found: PhraseMatch<Modality>,
  grammar: NumberGrammar,
): boolean {
  const definite = tokens.slice(gap, from).some(({ key }) => grammar.is('definiteFillers', key));
  const isComparison = found.value === 'moreThan' || found.value === 'lessThan';
  const isTemporal = found.length === 1 && grammar.is('temporalHedges', tokens[gap - 1]?.key);
  return definite && (isComparison || isTemporal);
}

/** A hedge may also be a preposition: of time ("over two years"), of topic ("concerns about 400 men"). */
function isHedge(
  tokens: readonly Token[],
  end: number,
  length: number,
  grammar: NumberGrammar,
  isTime: boolean,
): boolean {
  const word = tokens[end - 1]?.key;
  // A sign compares digits; before words it is what copying left of a link.
  if (length === 1 && word === '>' && tokens[end]?.type === 'word') return false;
  if (length > 1) return true;
  const before = tokens[end - 2]?.key;
  if (word === 'about' && grammar.is('topicLeads', before)) return false;
  if (word === 'over' && grammar.is('overLeads', before)) return false;
  if (!isTime || !grammar.is('temporalHedges', word) || word === 'about') return true;
  return before === undefined || grammar.is('hedgeLeads', before);
}
