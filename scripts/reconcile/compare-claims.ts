/** Decides what two claims of one measure are to each other: the same, a later count, or rivals. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import {
  areComparable,
  areOfOneScope,
  areOfOtherPlaces,
  isOfPeriod,
  isUpperBound,
} from './are-comparable.ts';
import { areOfOneSet } from './are-of-one-set.ts';
import { areOfOnePeriod, longestMoment } from './are-of-one-period.ts';
import { areInOneBreath, isAnswered } from './are-juxtaposed.ts';
import { areOfOneUnit } from './are-of-one-unit.ts';
import { courseOf } from './circumstances.ts';
import type { Circumstances } from './circumstances.ts';
import { daysBetween, lengthOf } from './days.ts';
import { factorBetween } from './factor-between.ts';
import { areFarLimits, isFarBelowLimit } from './are-far-limits.ts';
import { areRoundings, excludeEachOther, intervalOf, isAbove } from './interval.ts';
import { isEstimate } from './is-planned.ts';
import { isFarEstimate } from './is-far-estimate.ts';

export type Verdict =
  | { readonly kind: 'agreement' | 'rounding' | 'revision' | 'otherUnit' | 'otherScope' }
  | {
      readonly kind: 'disagreement';
      readonly severity: 'hard' | 'soft';
      readonly reason: RivalReason;
    };

/** Why two claims are held against each other: they exclude each other plainly, or with something to be said for both. */
export type RivalReason = 'rival' | 'shrunk' | 'estimate' | 'limits' | 'limit' | 'undated';

/** Equal numbers this many days apart or less say the same. */
const agreementDays = 31;

/** Counts of different parties this many days apart or less are held against each other. */
const nearDays = 1;

/** A toll that somebody else puts lower this many days later or less is disputed. */
const memoryDays = 7;

/** A toll may be this many times what it was the day before, and what it was that morning. */
const largestGrowth = 5;
const growthOfHours = 1.5;

/** Takes two claims of one measure; gives what they are to each other, or `null` where nothing can be said. */
export function compareClaims(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): Verdict | null {
  if (a.modality === 'vague' || b.modality === 'vague') return null;
  const [earlier, later] = inOrder(a, b, circumstances);
  const gap = gapBetween(earlier, later, circumstances);
  const isNear = gap !== null && gap <= nearDays;
  if (!areOfOneUnit(a, b)) {
    const areNamed = a.unit !== null && b.unit !== null;
    return areNamed && isNear && a.source !== b.source ? { kind: 'otherUnit' } : null;
  }
  if (excludeEachOther(a, b)) {
    if (areOfOtherPlaces(a, b)) return isNear ? { kind: 'otherScope' } : null;
    const isRestated = gap === null && isOneParty(a, b);
    return areComparable(a, b, circumstances) && !isRestated
      ? judge(earlier, later, gap, circumstances)
      : null;
  }
  const reason = reasonOfDistance(a, b, gap);
  if (reason !== null) {
    const isRival = areComparable(a, b, circumstances) && !isOneParty(a, b);
    return isRival ? { kind: 'disagreement', severity: 'soft', reason } : null;
  }
  if ((gap !== null && gap > agreementDays) || !areOfOneScope(a, b, circumstances)) return null;
  if (a.value !== null && a.value === b.value) return { kind: 'agreement' };
  return areRoundings(a, b) ? { kind: 'rounding' } : null;
}

/** Why claims that leave each other possible are hardly of one thing, or `null`. */
function reasonOfDistance(
  a: ExtractedClaim,
  b: ExtractedClaim,
  gap: number | null,
): RivalReason | null {
  if (areFarLimits(a, b)) return 'limits';
  if (isFarEstimate(a, b, gap)) return 'estimate';
  return gap !== null && gap <= nearDays && isFarBelowLimit(a, b) ? 'limit' : null;
}

/** Two claims that exclude each other are rivals unless the days between them let the later one replace the earlier. */
function judge(
  earlier: ExtractedClaim,
  later: ExtractedClaim,
  gap: number | null,
  circumstances: Circumstances,
): Verdict {
  const kind = 'disagreement';
  const course = courseOf(circumstances);
  const isBroken = isUpperBound(earlier) && isHigher(later, earlier);
  if (course !== 'state' && gap !== null && gap > 0 && isBroken)
    return { kind, severity: 'hard', reason: 'rival' };
  // An article that sets two authorities against each other has found that they differ.
  const isOneSide =
    earlier.side !== null && earlier.side === later.side && earlier.source !== later.source;
  // A toll grows within a day: two reports of one side were written at two hours of it.
  const isGrowing = circumstances.happening?.toll === true && course === 'adds' && gap !== null;
  if (isOneSide && isGrowing && factorBetween(earlier, later) <= growthOfHours)
    return { kind: 'revision' };
  const isOne = isOneSide || isOneParty(earlier, later);
  const isOneDay = gap === null || (gap <= 0 && endsTogether(earlier, later, circumstances));
  const isSunk =
    !isOne && gap !== null && gap <= memoryDays && isToll(earlier, later, circumstances);
  const isOneCount = (isSunk || isOfPeriod(earlier, circumstances)) && isHigher(earlier, later);
  const isNear = !isOne && (gap ?? 0) <= nearDays && !isMovedOn(earlier, later, gap, course);
  if (!isOneDay && !isOneCount && !isNear) return { kind: 'revision' };
  const isNarrated = isOwnWords(earlier, later);
  const isLoose = [earlier, later].some((claim) => isOfPeriod(claim, circumstances));
  const reason = reasonOf(earlier, later, {
    isShrunk: !isOneDay && !isNear && isOneCount,
    circumstances,
  });
  const isSoft = isOne || isNarrated || isLoose || reason !== 'rival';
  return { kind, severity: isSoft ? 'soft' : 'hard', reason };
}

/**
 * A day later a state may be another and a toll has grown: the later number replaces the earlier, whoever gives it,
 * unless one article still holds the sides against each other.
 */
function isMovedOn(
  earlier: ExtractedClaim,
  later: ExtractedClaim,
  gap: number | null,
  course: ReturnType<typeof courseOf>,
): boolean {
  if (gap === null || gap <= 0) return false;
  const areSpoken = earlier.attributedTo !== null && later.attributedTo !== null;
  // What an article tells second though it is older is held against what it tells first.
  const isHeldUp = earlier.start > later.start && areInOneBreath(earlier, later);
  const areTwo =
    earlier.side !== later.side ||
    (earlier.side === null && (isHeldUp || isAnswered(earlier, later)));
  if (areSpoken && earlier.source === later.source && areTwo) return false;
  return course === 'state' || (course === 'adds' && hasGrown(earlier, later));
}

function reasonOf(
  earlier: ExtractedClaim,
  later: ExtractedClaim,
  { isShrunk, circumstances }: { isShrunk: boolean; circumstances: Circumstances },
): RivalReason {
  if (isShrunk) return 'shrunk';
  if (isEstimate(earlier) !== isEstimate(later)) return 'estimate';
  return isHalfDated(earlier, later, circumstances) ? 'undated' : 'rival';
}

/** Nobody is named for either, or an article lets somebody contradict what it tells itself. */
function isOwnWords(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const unsaid = [a, b].filter(({ attributedTo }) => attributedTo === null).length;
  return unsaid === 2 || (unsaid === 1 && a.source === b.source);
}

/** Two named parties count the dead or hurt of one event. */
function isToll(
  earlier: ExtractedClaim,
  later: ExtractedClaim,
  { happening }: Circumstances,
): boolean {
  const isLeast = ['exact', 'atLeast', 'moreThan'].includes(earlier.modality);
  const areSpoken = earlier.attributedTo !== null && later.attributedTo !== null;
  return isLeast && later.modality === 'exact' && areSpoken && happening?.toll === true;
}

function isOneParty(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return a.attributedTo !== null && a.attributedTo === b.attributedTo;
}

function endsTogether(a: ExtractedClaim, b: ExtractedClaim, { holdsFor }: Circumstances): boolean {
  return holdsFor(a)?.to === holdsFor(b)?.to;
}

/** Of one the day is known, of the other not; a limit from above has no day. */
function isHalfDated(a: ExtractedClaim, b: ExtractedClaim, { holdsFor }: Circumstances): boolean {
  const isLimit = isUpperBound(a) || isUpperBound(b) || areOfOneSet(a, b);
  return !isLimit && (holdsFor(a) === null) !== (holdsFor(b) === null);
}

function isHigher(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  return first !== null && second !== null && isAbove(first, second);
}

/** A number beyond what the earlier leaves possible is its growth, unless it is of another size. */
function hasGrown(earlier: ExtractedClaim, later: ExtractedClaim): boolean {
  const [first, second] = [intervalOf(earlier), intervalOf(later)];
  if (first === null || second === null || !isAbove(second, first)) return false;
  return second.low <= largestGrowth * first.high;
}

/** Days between two claims; zero or less where they touch, `null` where either is of an unknown day. */
function gapBetween(
  a: ExtractedClaim,
  b: ExtractedClaim,
  { holdsFor, happening }: Circumstances,
): number | null {
  const [first, second] = [holdsFor(a), holdsFor(b)];
  if (first === null || second === null || areOfOnePeriod(a, b, holdsFor)) return null;
  // What adds up "since Tuesday" is a count of the last day.
  const isSum =
    happening?.course === 'adds' &&
    [first, second].every((days) => lengthOf(days) <= longestMoment);
  return isSum ? daysBetween(lastDayOf(first), lastDayOf(second)) : daysBetween(first, second);
}

function lastDayOf({ to }: DaySpan): DaySpan {
  return { from: to, to };
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
