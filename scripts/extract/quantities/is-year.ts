/** Tells a year from a count: "in 2019" and "2024 election", but "2000 people". */
import { yearLeads } from '../../grammar/en/number-names.ts';
import type { NumberMention } from '../../grammar/find-numbers.ts';
import type { Token } from '../../grammar/tokenize.ts';
import { readUnitNoun } from './read-unit-noun.ts';

const leads = new Set(yearLeads.split(' '));

/** Takes a number, its sentence's tokens and its place among them; true where it names a year or years. */
export function isYear(
  mention: NumberMention,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (mention.kind !== 'count') return false;
  if (mention.modality === 'range') {
    const next = readUnitNoun(tokens, to);
    return isYearLike(mention.low) && isYearLike(mention.high) && next === null;
  }
  const numeral = tokens[from]?.numeral;
  if (numeral == null || !numeral.plain || numeral.digits !== 4 || to !== from + 1) return false;
  if (!isYearLike(mention.value) || isHedged(mention)) return false;
  const before = tokens[from - 1]?.key;
  const recent = (mention.value ?? 0) >= 1900;
  if (!recent) return before === 'in' || before === 'since';
  const people = ['people', 'men', 'women', 'children'].includes(tokens[to]?.key ?? '');
  return (
    !people &&
    (leads.has(before ?? '') || readUnitNoun(tokens, to) === null || before === undefined)
  );
}

function isYearLike(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1500 && value <= 2100;
}

function isHedged(mention: NumberMention): boolean {
  return mention.modality !== 'exact' && mention.modality !== 'about';
}
