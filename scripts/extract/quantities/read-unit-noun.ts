/** The noun a number counts: the noun phrase to its right, with the words that narrow it. */
import type { NounGrammar } from '../../grammar/noun-grammar.ts';
import type { Token } from '../../grammar/tokenize.ts';

export interface UnitNoun {
  /** As printed, the head in the singular: "political prisoner". */
  readonly unit: string;
  /** The head, singular and lower case. */
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Index of the token after the noun phrase. */
  readonly to: number;
}

const longest = 7;
const mostDeterminers = 3;

/** Takes tokens and the index after a number; gives the plural noun counted there, or `null`. */
export function readUnitNoun(
  tokens: readonly Token[],
  from: number,
  nouns: NounGrammar,
): UnitNoun | null {
  let at = from;
  while (at - from < mostDeterminers && nouns.isDeterminer(tokens[at]?.key)) at += 1;
  return nouns.nounFirst ? readNounFirst(tokens, at, nouns) : readNounLast(tokens, at, nouns);
}

/** "political prisoners": the first plural ends the phrase, unless another follows at once. */
function readNounLast(tokens: readonly Token[], at: number, nouns: NounGrammar): UnitNoun | null {
  let head = -1;
  for (let step = 0; step < longest; step += 1) {
    if (!continues(tokens, at + step, nouns)) break;
    if (!isPlural(tokens[at + step], nouns)) continue;
    head = at + step;
    if (!isPlural(tokens[head + 1], nouns)) break;
  }
  return head < 0 ? null : toNoun(tokens, tokens.slice(at, head), head, head + 1, nouns);
}

/** "presos políticos": the noun, then adjectives that agree with it. */
function readNounFirst(tokens: readonly Token[], at: number, nouns: NounGrammar): UnitNoun | null {
  const head = isPlural(tokens[at], nouns) ? at : at + 1;
  if (!continues(tokens, at, nouns) || !isPlural(tokens[head], nouns)) return null;
  let to = head + 1;
  while (to - head < 4 && isPlural(tokens[to], nouns) && continues(tokens, to, nouns)) to += 1;
  const modifiers = [...tokens.slice(at, head), ...tokens.slice(head + 1, to)];
  return toNoun(tokens, modifiers, head, to, nouns);
}

function toNoun(
  tokens: readonly Token[],
  around: readonly Token[],
  head: number,
  to: number,
  nouns: NounGrammar,
): UnitNoun {
  const noun = nouns.toSingular(tokens[head]?.raw ?? '');
  const modifiers = joinWords(around);
  const singular = nouns.nounFirst ? modifiers.map((word) => nouns.toSingular(word)) : modifiers;
  const words = nouns.nounFirst ? [noun, ...singular] : [...modifiers, noun];
  return { unit: words.join(' '), head: noun.toLowerCase(), modifiers: singular, to };
}

function continues(tokens: readonly Token[], at: number, nouns: NounGrammar): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.type === 'numeral') return false;
  if (token.type === 'sign') return token.key === '-' && !token.spaced && next?.spaced === false;
  if (!nouns.isStop(token.key)) return true;
  return nouns.isParticiple(token.key) && next?.type === 'word' && !nouns.isStop(next.key);
}

function isPlural(token: Token | undefined, nouns: NounGrammar): boolean {
  return token?.type === 'word' && nouns.isPlural(token.key);
}

/** Words joined by hyphens are one modifier: "first-team". */
function joinWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.spaced || words.length === 0) words.push(token.raw);
    else words.push(`${words.pop() ?? ''}${token.raw}`);
  }
  return words.filter((word) => word !== '-');
}
