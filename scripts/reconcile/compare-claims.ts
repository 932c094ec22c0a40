/** Decides what two claims of one measure are to each other: the same, a later count, or rivals. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import { daysBetween, lengthOf } from './days.ts';
import { findActor } from './find-actor.ts';
import { areRoundings, excludeEachOther, intervalOf, isAbove } from './interval.ts';

export type Verdict =
  | { readonly kind: 'agreement' | 'rounding' | 'revision' }
  | { readonly kind: 'disagreement'; readonly severity: 'hard' | 'soft' };

/** What the comparison needs to know beside the claims. */
export interface Circumstances {
  readonly course: 'adds' | 'state' | 'other';
  /** Days for which a claim holds, from its own words or its source's date; `null` where neither is known. */
  readonly holdsFor: (claim: ExtractedClaim) => DaySpan | null;
}

/** Counts of different parties this many days apart or less are held against each other. */
const nearDays = 1;

/** A number for more days than this is of a period, not of a moment. */
const longestMoment = 45;

/** Equal numbers this many days apart or less say the same. */
const agreementDays = 31;

/** A count that only grows and is lower this many days later or less is a rival, not a new count. */
const memoryDays = 14;

/** Takes two claims of one measure; gives what they are to each other, or `null` where nothing can be said. */
export function compareClaims(
  a: ExtractedClaim,
  b: ExtractedClaim,
  { course, holdsFor }: Circumstances,
): Verdict | null {
  if (a.modality === 'vague' || b.modality === 'vague') return null;
  if (!excludeEachOther(a, b)) {
    if (isFarApart(a, b, holdsFor)) return null;
    if (a.value !== null && a.value === b.value) return { kind: 'agreement' };
    return areRoundings(a, b) ? { kind: 'rounding' } : null;
  }
  if (isOtherPeriod(a, b, holdsFor) || isOtherActor(a, b, course)) return null;
  const kind = 'disagreement';
  const isOneParty = a.attributedTo !== null && a.attributedTo === b.attributedTo;
  const isOneSide = isOneParty || (a.side !== null && a.side === b.side);
  const isUnattributed = a.attributedTo === null && b.attributedTo === null;
  const isHalf = a.attributedTo === null || b.attributedTo === null;
  if (a.source === b.source && (course === 'other' ? isHalf : isUnattributed)) return null;
  const isUndated = holdsFor(a) === null || holdsFor(b) === null;
  const isBounded = isUpperBound(a) || isUpperBound(b);
  if (course === 'adds' && isUndated && !isBounded && a.source !== b.source) return null;
  const [earlier, later, gap] = inOrder(a, b, holdsFor);
  if (course !== 'state' && gap > 0 && breaksBound(earlier, later))
    return { kind, severity: 'hard' };
  if (gap <= 0 && isSameSpan(a, b, holdsFor)) {
    return isOneParty && a.source === b.source
      ? null
      : { kind, severity: isOneSide || isUnattributed ? 'soft' : 'hard' };
  }
  const shrinks = isHigher(earlier, later);
  if (course === 'adds' && shrinks && gap <= memoryDays) {
    return { kind, severity: isOneSide || isUnattributed ? 'soft' : 'hard' };
  }
  if (!isOneSide && gap <= nearDays) return { kind, severity: isUnattributed ? 'soft' : 'hard' };
  return { kind: 'revision' };
}

/** "Fewer than" is a promise that a later, higher count breaks. */
function breaksBound(earlier: ExtractedClaim, later: ExtractedClaim): boolean {
  const [before, after] = [intervalOf(earlier), intervalOf(later)];
  return isUpperBound(earlier) && before !== null && after !== null && isAbove(after, before);
}

function isUpperBound({ modality }: ExtractedClaim): boolean {
  return modality === 'upTo' || modality === 'lessThan';
}

function isHigher(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  return first !== null && second !== null && isAbove(first, second);
}

/** "In the past seven years" and "on Monday" hold for different stretches; only equal stretches compare. */
function isOtherPeriod(
  a: ExtractedClaim,
  b: ExtractedClaim,
  holdsFor: Circumstances['holdsFor'],
): boolean {
  const [first, second] = [holdsFor(a), holdsFor(b)];
  if (first === null || second === null) return false;
  const isLong = Math.max(lengthOf(first), lengthOf(second)) > longestMoment;
  return isLong && (first.from !== second.from || first.to !== second.to);
}

/** What different parties win, need or cut are different numbers; what happens in two countries is, too. */
function isOtherActor(
  a: ExtractedClaim,
  b: ExtractedClaim,
  course: Circumstances['course'],
): boolean {
  const [first, second] = [findActor(a), findActor(b)];
  if (first === null || second === null || first.name === second.name) return false;
  return course === 'other' || (first.isPlace && second.isPlace);
}

/** The same number months later is another number. */
function isFarApart(
  a: ExtractedClaim,
  b: ExtractedClaim,
  holdsFor: Circumstances['holdsFor'],
): boolean {
  const [first, second] = [holdsFor(a), holdsFor(b)];
  return first !== null && second !== null && daysBetween(first, second) > agreementDays;
}

function isSameSpan(
  a: ExtractedClaim,
  b: ExtractedClaim,
  holdsFor: Circumstances['holdsFor'],
): boolean {
  const [first, second] = [holdsFor(a), holdsFor(b)];
  if (first === null || second === null) return true;
  return first.to === second.to;
}

function inOrder(
  a: ExtractedClaim,
  b: ExtractedClaim,
  holdsFor: Circumstances['holdsFor'],
): [ExtractedClaim, ExtractedClaim, number] {
  const [first, second] = [holdsFor(a), holdsFor(b)];
  if (first === null || second === null) return [a, b, 0];
  const gap = daysBetween(first, second);
  const isOrdered = first.to < second.to || (first.to === second.to && first.from <= second.from);
  return isOrdered ? [a, b, gap] : [b, a, gap];
}
