/** Decides what two claims of one measure are to each other: the same, a later count, or rivals. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { areComparable, isOfPeriod, isUpperBound } from './are-comparable.ts';
import type { Circumstances } from './circumstances.ts';
import { daysBetween } from './days.ts';
import { areRoundings, excludeEachOther, intervalOf, isAbove } from './interval.ts';

export type Verdict =
  | { readonly kind: 'agreement' | 'rounding' | 'revision' }
  | { readonly kind: 'disagreement'; readonly severity: 'hard' | 'soft' };

/** Equal numbers this many days apart or less say the same. */
const agreementDays = 31;

/** Counts of different parties this many days apart or less are held against each other. */
const nearDays = 1;

/** A count that only grows and is lower this many days later or less is a rival, not a new count. */
const memoryDays = 14;

/** Takes two claims of one measure; gives what they are to each other, or `null` where nothing can be said. */
export function compareClaims(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): Verdict | null {
  if (a.modality === 'vague' || b.modality === 'vague') return null;
  const [earlier, later] = inOrder(a, b, circumstances);
  const gap = gapBetween(earlier, later, circumstances);
  if (!excludeEachOther(a, b)) {
    if (gap !== null && gap > agreementDays) return null;
    if (a.value !== null && a.value === b.value) return { kind: 'agreement' };
    return areRoundings(a, b) ? { kind: 'rounding' } : null;
  }
  if (!areComparable(a, b, circumstances)) return null;
  return judge(earlier, later, gap, circumstances);
}

/** Two claims that exclude each other are rivals unless the days between them let the later one replace the earlier. */
function judge(
  earlier: ExtractedClaim,
  later: ExtractedClaim,
  gap: number | null,
  circumstances: Circumstances,
): Verdict {
  const { course, holdsFor } = circumstances;
  const kind = 'disagreement';
  const isBroken = isUpperBound(earlier) && isHigher(later, earlier);
  if (course !== 'state' && gap !== null && gap > 0 && isBroken) return { kind, severity: 'hard' };
  const isOneSide = earlier.side !== null && earlier.side === later.side;
  const isOneParty = earlier.attributedTo !== null && earlier.attributedTo === later.attributedTo;
  const isNarrated = earlier.attributedTo === null && later.attributedTo === null;
  const isLoose = isOfPeriod(earlier, circumstances);
  const severity = isOneSide || isOneParty || isNarrated || isLoose ? 'soft' : 'hard';
  const isOneDay = gap === null || (gap <= 0 && holdsFor(earlier)?.to === holdsFor(later)?.to);
  const isShrinking = course === 'adds' && isHigher(earlier, later) && (gap ?? 0) <= memoryDays;
  const isNear = !isOneSide && !isOneParty && (gap ?? 0) <= nearDays;
  return isOneDay || isShrinking || isNear ? { kind, severity } : { kind: 'revision' };
}

function isHigher(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  return first !== null && second !== null && isAbove(first, second);
}

/** Days between two claims; zero or less where they touch, `null` where either is of an unknown day. */
function gapBetween(
  a: ExtractedClaim,
  b: ExtractedClaim,
  { holdsFor }: Circumstances,
): number | null {
  const [first, second] = [holdsFor(a), holdsFor(b)];
  return first === null || second === null ? null : daysBetween(first, second);
}

/** The claim that holds for the earlier days first. */
function inOrder(
  a: ExtractedClaim,
  b: ExtractedClaim,
  { holdsFor }: Circumstances,
): [ExtractedClaim, ExtractedClaim] {
  const [first, second] = [holdsFor(a), holdsFor(b)];
  if (first === null || second === null) return [a, b];
  const isOrdered = first.to < second.to || (first.to === second.to && first.from <= second.from);
  return isOrdered ? [a, b] : [b, a];
}
