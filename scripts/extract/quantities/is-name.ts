/** Tells the number of a name or place from a count: "Flight 93", "S&P 500", "49 Ranch Road", "90210 ZIP code". */
import type { NumberMention } from '../../grammar/find-numbers.ts';
import type { NamingGrammar } from '../../grammar/naming-grammar.ts';
import type { Token } from '../../grammar/tokenize.ts';
import type { Passage } from './passage.ts';
import { readUnitNoun } from './read-unit-noun.ts';

/** Takes a number, its passage and its place among the tokens; true where it belongs to a name. */
export function isName(
  mention: NumberMention,
  passage: Passage,
  from: number,
  to: number,
): boolean {
  const { tokens, nouns, naming, isHeadline } = passage;
  if (mention.kind !== 'count') return false;
  if (isStreet(tokens, to, naming)) return true;
  const [number, before] = [tokens[from], tokens[from - 1]];
  if (mention.modality !== 'exact' || number === undefined) return false;
  if (before?.type === 'word' && naming.isPlainLead(before.key)) return true;
  if (joinsCapital(tokens, to)) return true;
  if (number.type === 'word') return isCapital(number) && before?.type === 'word' && !isHeadline;
  if (number.numeral?.plain !== true) return false;
  if (number.spaced && naming.isNameFollower(tokens[to]?.key)) return true;
  if (before?.key === '.' && naming.isNameLead(tokens[from - 2]?.key)) return true;
  if (before?.type !== 'word' || !isCapital(before)) return false;
  if (naming.isNameLead(before.key)) return true;
  return from > 1 && !isHeadline && readUnitNoun(tokens, to, nouns) === null;
}

/** "7-Eleven", "the Two-Way". */
function joinsCapital(tokens: readonly Token[], to: number): boolean {
  const [hyphen, next] = [tokens[to], tokens[to + 1]];
  return hyphen?.key === '-' && !hyphen.spaced && next?.spaced === false && isCapital(next);
}

const ordinalEnd = /^(?:st|nd|rd|th)$/u;

/** A number, up to three more words of a name, and a kind of street: "22 Ave Foch", "9 E 71st St". */
function isStreet(tokens: readonly Token[], to: number, naming: NamingGrammar): boolean {
  let words = 0;
  for (let step = 0; step < 5; step += 1) {
    const token = tokens[to + step];
    if (token === undefined || (!token.spaced && !ordinalEnd.test(token.key))) break;
    if (token.type === 'sign' || (token.type === 'word' && token.spaced && !isCapital(token)))
      break;
    const isStreetWord = token.spaced && naming.isStreet(token.key);
    if (isStreetWord && (words > 0 || isCapital(tokens[to + step + 1]))) return true;
    words += 1;
  }
  return false;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.raw);
}
