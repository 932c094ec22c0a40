/** What a number counts where its own words do not say: the subject's noun, the number's earlier use, the count before it. */
import type { NumberMention } from '../../grammar/find-numbers.ts';
import { predicateLexicon } from '../../grammar/predicate-lexicon.ts';
import { tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';
import { readUnitNoun } from './read-unit-noun.ts';
import type { UnitNoun } from './read-unit-noun.ts';

export type Carried = Pick<UnitNoun, 'unit' | 'head' | 'modifiers'>;

const farthest = 25;
const wholeWithin = 6;

/** Numbers that differ by no more than this factor may count one thing. */
const likeTimes = 20;

/**
 * Takes a number that stands at token `from` and the quantities before it, the latest last; gives what it counts:
 * "the number of prisoners freed rose to 400", "the death toll is 41", "Over 400 had been released".
 */
export function carryUnit(
  mention: NumberMention,
  passage: Passage,
  from: number,
  earlier: readonly Quantity[],
): Carried | null {
  const subject = readSubject(passage, from);
  if (subject === 'unnamed') return null;
  const carried =
    subject !== 'none'
      ? subject
      : (toCarried(earlier.findLast((quantity) => isSame(quantity, mention))) ??
        toCarried(lastLike(mention, earlier, passage.sentence)));
  return carried !== null && isOther(mention, passage, carried) ? null : carried;
}

/** "The death toll is 41, with 530 injured": a number with a word of its own is of no death. */
function isOther(
  { end }: NumberMention,
  { tokens, nouns, language }: Passage,
  { head }: Carried,
): boolean {
  const next = tokens[tokenAt(tokens, end)]?.key ?? '';
  return nouns.isParticiple(next) && predicateLexicon(language).eventNouns.has(head);
}

/** The last count of the sentence, one of about that size before others: "35 million doses, two people said, not 60 million". */
function lastLike(
  { value }: NumberMention,
  earlier: readonly Quantity[],
  sentence: number,
): Quantity | undefined {
  const own = earlier.filter((quantity) => quantity.sentence === sentence);
  const isLike = (other: Quantity): boolean => {
    const [less, more] = [value ?? 0, other.value ?? 0].sort((a, b) => a - b);
    return (less ?? 0) > 0 && (more ?? 0) <= likeTimes * (less ?? 0);
  };
  return own.findLast(isLike) ?? own.at(-1);
}

/** The noun of the subject that counts; `unnamed` where it counts something that has no plain noun. */
function readSubject({ tokens, nouns }: Passage, from: number): Carried | 'unnamed' | 'none' {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
    const key = tokens[at]?.key;
    const isOf = nouns.isOf(tokens[at + 1]?.key);
    if (isOf && nouns.isCountNoun(key) && at + 2 < from) {
      const noun = readUnitNoun(tokens, at + 2, nouns);
      if (noun !== null) return noun;
      if (nouns.isDeterminer(tokens[at + 2]?.key)) return 'unnamed';
    }
    const before = tokens[at - 1];
    if (isOf || !nouns.isTollNoun(key) || before?.type !== 'word') continue;
    if (!nouns.isStop(before.key) && !nouns.isTollAdjective(before.key)) {
      return { unit: before.raw, head: before.key, modifiers: [] };
    }
  }
  return 'none';
}

/** "21 of the more than 200 sailors", "39 of the state's 40 sailors": the part counts what the whole does. */
export function readWhole({ tokens, mentions, nouns }: Passage, from: number): UnitNoun | null {
  const start = tokens[from]?.start ?? Infinity;
  const reach = tokens[Math.min(from + wholeWithin, tokens.length - 1)]?.start ?? 0;
  const whole = mentions[firstFrom(mentions, start)];
  if (whole === undefined || whole.start > reach) return null;
  return readUnitNoun(tokens, tokenAt(tokens, whole.end), nouns);
}

/** Index of the first number that starts at or after an offset. */
function firstFrom(mentions: readonly NumberMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSame(quantity: Quantity, { value, low, high }: NumberMention): boolean {
  return (
    quantity.value === value &&
    quantity.low === low &&
    quantity.high === high &&
    (value ?? low) !== null
  );
}

/** Takes a quantity; gives what it counts, `null` where that is not known. */
export function toCarried(quantity: Quantity | undefined): Carried | null {
  if (quantity?.unit == null || quantity.head === null) return null;
  return { unit: quantity.unit, head: quantity.head, modifiers: quantity.modifiers };
}
