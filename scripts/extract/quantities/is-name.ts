/** Tells the number of a name or place from a count: "Flight 93", "S&P 500", "49 Ranch Road", "Big 12". */
import { nameLeads, streetWords } from '../../grammar/en/number-names.ts';
import type { NumberMention } from '../../grammar/find-numbers.ts';
import type { Token } from '../../grammar/tokenize.ts';
import { readUnitNoun } from './read-unit-noun.ts';

const leads = new Set(nameLeads.split(' '));
const streets = new Set(streetWords.split(' '));

/** Takes a number, its sentence's tokens and its place among them; true where it belongs to a name. */
export function isName(
  mention: NumberMention,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (mention.kind !== 'count' || mention.modality !== 'exact') return false;
  if (isStreet(tokens, to)) return true;
  const before = tokens[from - 1];
  if (before?.type !== 'word' || tokens[from]?.numeral?.plain !== true) return false;
  if (!/^\p{Lu}/u.test(before.raw))
    return before.key === 'no' && tokens[from]?.spaced === true
      ? false
      : leads.has(before.key) && isLowerLead(before.key);
  if (leads.has(before.key) && !isHeadline(tokens)) return true;
  const opens = from === 1 || isHeadline(tokens);
  return !opens && readUnitNoun(tokens, to) === null;
}

/** Leads that name things in lower case too. */
function isLowerLead(word: string): boolean {
  return /^(?:section|article|chapter|page|paragraph|category|channel|unit|apartment|room|figure|table|appendix|iphone|ipad)$/u.test(
    word,
  );
}

/** A number, one to three capitalized words, and a kind of street. */
function isStreet(tokens: readonly Token[], to: number): boolean {
  for (let step = 0; step < 4; step += 1) {
    const token = tokens[to + step];
    if (token?.type !== 'word' || !/^\p{Lu}/u.test(token.raw)) return false;
    if (step > 0 && streets.has(token.key)) return true;
  }
  return false;
}

/** Most words of a headline have capitals, so that a capital says nothing there. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.type === 'word' && token.key.length > 3);
  const capital = words.filter((token) => /^\p{Lu}/u.test(token.raw));
  return capital.length > words.length * 0.6;
}
