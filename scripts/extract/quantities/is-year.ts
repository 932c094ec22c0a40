/** Tells a year from a count: "in 2019" and "2024 election", but "2000 people". */
import type { NumberMention } from '../../grammar/find-numbers.ts';
import { tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { readUnitNoun } from './read-unit-noun.ts';

/** Takes a number, its passage and its place among the tokens; true where it names a year or years. */
export function isYear(
  mention: NumberMention,
  { tokens, nouns, naming }: Passage,
  from: number,
  to: number,
): boolean {
  if (mention.kind !== 'count') return false;
  const noun = readUnitNoun(tokens, to, nouns);
  if (mention.modality === 'range') {
    const counts = noun !== null && (noun.modifiers.length === 0 || !opensPeriod(mention));
    return isYearLike(mention.low) && isYearLike(mention.high) && !counts;
  }
  const numeral = tokens[from]?.numeral;
  if (numeral == null || !numeral.plain || numeral.digits !== 4 || to !== from + 1) return false;
  if (!isYearLike(mention.value)) return false;
  const before = tokens[from - 1]?.key;
  if (isHedged(mention)) {
    const named = noun === null && nouns.isDeterminer(before);
    return named || naming.isYearLead(tokens[tokenAt(tokens, mention.start) - 1]?.key);
  }
  if ((mention.value ?? 0) < 1900) return before === 'in' || before === 'since';
  if (noun !== null && noun.modifiers.length === 0 && noun.head === 'people') return false;
  return noun === null || before === undefined || naming.isYearLead(before);
}

function isYearLike(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 1500 && value <= 2100;
}

/** "Between 1600 and 1900 world temperatures fell": two years more often than many temperatures. */
function opensPeriod({ start, number }: NumberMention): boolean {
  return start < number.start;
}

function isHedged({ modality }: NumberMention): boolean {
  return modality !== 'exact' && modality !== 'about';
}
