/** Numbers given only by another number ("a much lower figure") or said to be unknown. */
import { readAmount } from '../../grammar/read-amount.ts';
import { matchPhrase } from '../../grammar/phrases.ts';
import { toCarried } from './carry-unit.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';
import { readUnitNoun } from './read-unit-noun.ts';

/** Takes a passage and the counts before or in it, the latest last; gives its comparisons, kind `vague`, in order. */
export function findComparisons(passage: Passage, counts: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < passage.tokens.length; at += 1) {
    const quantity = readComparison(passage, at, counts) ?? readUnknown(passage, at);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

function readComparison(
  passage: Passage,
  from: number,
  counts: readonly Quantity[],
): Quantity | null {
  const { tokens, offset, naming } = passage;
  const side = matchPhrase(tokens, from, naming.comparatives);
  if (side === null) return null;
  const hasDegree = naming.isDegree(tokens[from - 1]?.key);
  let to = from + side.length;
  const isAfterNoun =
    hasDegree && naming.isCountingNoun(tokens[from - 2]?.key) && tokens[to] === undefined;
  while (to - from < 5 && naming.isLink(tokens[to]?.key)) to += 1;
  const isDirect = hasDegree && to === from + side.length;
  const isAnchored = naming.isAnchor(tokens[to - 1]?.key);
  const isBeforeNoun = naming.isCountingNoun(tokens[to]?.key) && (isDirect || isAnchored);
  if (!isAfterNoun && !isBeforeNoun) return null;
  if (isBeforeNoun && isFollowedByNumber(passage, to + 1)) return null;
  const start = (tokens[hasDegree ? from - 1 : from]?.start ?? 0) + offset;
  const other = counts.findLast(
    (count) => count.start < start && (count.value ?? count.low) !== null,
  );
  if (other === undefined) return null;
  const end = (tokens[isAfterNoun ? to - 1 : to]?.end ?? 0) + offset;
  const bound =
    side.value === 'lessThan' ? (other.high ?? other.value) : (other.low ?? other.value);
  const interval =
    side.value === 'lessThan' ? { low: null, high: bound } : { low: bound, high: null };
  return {
    ...toVague(passage, start, end),
    ...interval,
    ...toCarried(other),
    modality: side.value,
  };
}

/** "a much lower figure of between 60 and 70" gives the number itself. */
function isFollowedByNumber({ tokens, numbers }: Passage, at: number): boolean {
  return [0, 1, 2, 3].some((step) => readAmount(tokens, at + step, numbers) !== null);
}

/** "The number of prisoners still held remains unknown." */
function readUnknown(passage: Passage, from: number): Quantity | null {
  const { tokens, offset, naming, nouns } = passage;
  const state = matchPhrase(tokens, from, naming.unknown);
  if (state === null) return null;
  if (!naming.isStateVerb(tokens[from - 1]?.key)) return null;
  for (let at = from - 2; at >= Math.max(0, from - 20); at -= 1) {
    if (!nouns.isCountNoun(tokens[at]?.key) || !nouns.isOf(tokens[at + 1]?.key)) continue;
    const noun = readUnitNoun(tokens, at + 2, nouns);
    const start = (tokens[from]?.start ?? 0) + offset;
    const end = (tokens[from + state.length - 1]?.end ?? 0) + offset;
    const counted =
      noun === null ? null : { unit: noun.unit, head: noun.head, modifiers: noun.modifiers };
    return { ...toVague(passage, start, end), ...counted };
  }
  return null;
}

function toVague({ text, offset, sentence }: Passage, start: number, end: number): Quantity {
  return {
    start,
    end,
    text: text.slice(start - offset, end - offset),
    number: { start, end },
    value: null,
    low: null,
    high: null,
    modality: 'vague',
    kind: 'vague',
    unit: null,
    flags: [],
    head: null,
    modifiers: [],
    partitive: false,
    sentence,
  };
}
