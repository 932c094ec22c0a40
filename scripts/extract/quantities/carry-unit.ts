/** What a number counts where its own words do not say: the subject's noun, the number's earlier use, the count before it. */
import type { NumberMention } from '../../grammar/find-numbers.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';
import { readUnitNoun } from './read-unit-noun.ts';
import type { UnitNoun } from './read-unit-noun.ts';

export type Carried = Pick<UnitNoun, 'unit' | 'head' | 'modifiers'>;

const farthest = 25;

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
  return (
    readSubject(passage, from) ??
    toCarried(earlier.findLast((quantity) => isSame(quantity, mention))) ??
    toCarried(earlier.findLast((quantity) => quantity.sentence === passage.sentence))
  );
}

function readSubject({ tokens, nouns }: Passage, from: number): Carried | null {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
    const key = tokens[at]?.key;
    if (nouns.isCountNoun(key) && nouns.isOf(tokens[at + 1]?.key)) {
      return readUnitNoun(tokens, at + 2, nouns);
    }
    const before = tokens[at - 1];
    if (nouns.isTollNoun(key) && before?.type === 'word' && !nouns.isStop(before.key)) {
      return { unit: before.raw, head: before.key, modifiers: [] };
    }
  }
  return null;
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
