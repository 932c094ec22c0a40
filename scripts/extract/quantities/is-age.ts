/** Tells an age from a count: "Ana Ruiz, 25, said", "31 of them were under 18". */
import type { NumberMention } from '../../grammar/find-numbers.ts';
import type { Passage } from './passage.ts';

/** What leads to a bound that people's ages keep, and how far before it a noun for a number may stand. */
const ageLeads = /^(?:are|were|is|was|aged)$/;
const tollReach = 8;
const oldest = 100;
const youngest = 10;

/**
 * Takes a number, its passage and its place among the tokens; true where it stands between commas after a name, or ends
 * a sentence about people as a bound.
 */
export function isAge(mention: NumberMention, passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  if (isAgeBound(mention, passage, from, to)) return true;
  if (mention.kind !== 'count' || mention.modality !== 'exact') return false;
  const [name, comma, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (comma?.key !== ',' || next?.key !== ',' || name === undefined) return false;
  const value = mention.value ?? 0;
  return (
    /^\p{Lu}\p{Ll}/u.test(name.raw) &&
    tokens[from]?.numeral?.plain === true &&
    value > 0 &&
    value < 120
  );
}

/** "Were under 18"; "the toll was under 18" is a count. */
function isAgeBound(
  { kind, modality, value }: NumberMention,
  { tokens, nouns }: Passage,
  from: number,
  to: number,
): boolean {
  if (kind !== 'count' || (modality !== 'lessThan' && modality !== 'moreThan')) return false;
  const [lead, bound, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  const isBound = bound?.key === 'under' || bound?.key === 'over';
  if (!isBound || !ageLeads.test(lead?.key ?? '') || next?.type === 'word') return false;
  if (tokens[from]?.numeral?.plain !== true || (value ?? 0) < youngest || (value ?? 0) > oldest)
    return false;
  const before = tokens.slice(Math.max(0, from - tollReach), from);
  return !before.some(({ key }) => nouns.isTollNoun(key) || nouns.isCountNoun(key));
}
