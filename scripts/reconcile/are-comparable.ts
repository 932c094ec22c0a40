/** Decides whether two numbers of one measure can be held against each other at all. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Circumstances } from './circumstances.ts';
import { lengthOf } from './days.ts';
import { findActor } from './find-actor.ts';

/** A number for more days than this is of a period, not of a moment. */
const longestMoment = 45;

/** Takes two claims of one measure; gives false where their words or days make them numbers of different things. */
export function areComparable(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): boolean {
  return (
    !isOtherPeriod(a, b, circumstances) &&
    !isOtherActor(a, b, circumstances) &&
    !isOneVoice(a, b, circumstances) &&
    !isLostInTime(a, b, circumstances)
  );
}

/** True where a claim sets a limit from above: "fewer than", "up to". */
export function isUpperBound({ modality }: ExtractedClaim): boolean {
  return modality === 'upTo' || modality === 'lessThan';
}

/** True where a claim's number is one of a period, not of a moment: which numbers a year governs is never sure. */
export function isOfPeriod(claim: ExtractedClaim, { holdsFor }: Circumstances): boolean {
  const days = holdsFor(claim);
  return days !== null && lengthOf(days) > longestMoment;
}

/** "In the past seven years" and "on Monday" hold for different stretches; only equal stretches compare. */
function isOtherPeriod(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): boolean {
  const [first, second] = [circumstances.holdsFor(a), circumstances.holdsFor(b)];
  if (first === null || second === null) return false;
  const isLong = isOfPeriod(a, circumstances) || isOfPeriod(b, circumstances);
  return isLong && (first.from !== second.from || first.to !== second.to);
}

/** What different parties win, need or cut are different numbers; what happens in two countries is, too. */
function isOtherActor(a: ExtractedClaim, b: ExtractedClaim, { course }: Circumstances): boolean {
  const [first, second] = [findActor(a), findActor(b)];
  if (first === null || second === null || first.name === second.name) return false;
  return course === 'other' || (first.isPlace && second.isPlace);
}

/** One narrator, or one party in one article, does not contradict itself: it counts two things. */
function isOneVoice(a: ExtractedClaim, b: ExtractedClaim, { course }: Circumstances): boolean {
  if (a.source !== b.source) return false;
  const isNarrated = a.attributedTo === null || b.attributedTo === null;
  return a.attributedTo === b.attributedTo || (course === 'other' && isNarrated);
}

/** Of two counts that grow, one of an unknown day may be the later; only an upper limit excludes both orders. */
function isLostInTime(
  a: ExtractedClaim,
  b: ExtractedClaim,
  { course, holdsFor }: Circumstances,
): boolean {
  if (course !== 'adds' || a.source === b.source || isUpperBound(a) || isUpperBound(b))
    return false;
  return holdsFor(a) === null || holdsFor(b) === null;
}
