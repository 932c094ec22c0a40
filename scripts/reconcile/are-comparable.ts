/** Decides whether two numbers of one measure can be held against each other at all. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { areOfOneSet } from './are-of-one-set.ts';
import { areOfOnePeriod, longestMoment } from './are-of-one-period.ts';
import { isAnswered } from './are-juxtaposed.ts';
import { courseOf } from './circumstances.ts';
import type { Circumstances } from './circumstances.ts';
import { comparingSet } from './comparing-set.ts';
import { lengthOf } from './days.ts';
import { findActor } from './find-actor.ts';
import { isHeldAgainst } from './is-held-against.ts';
import { isPlanned } from './is-planned.ts';
import { standsAlone } from './stands-alone.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/** Characters from a number to one that leaves its noun and its doer out. */
const breath = 420;

/** Words by a number that may say it holds for the whole world. */
const scopeReach = 8;

const widest = comparingSet('widest');

/** Takes two claims of one measure; gives false where their words or days make them numbers of different things. */
export function areComparable(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): boolean {
  return (
    standsAlone(a, circumstances.happening) &&
    standsAlone(b, circumstances.happening) &&
    areOfOneScope(a, b, circumstances) &&
    !isOtherPeriod(a, b, circumstances) &&
    !isOneVoice(a, b) &&
    !isNarrower(a, b) &&
    !isLostInTime(a, b, circumstances) &&
    !isPlanAndDeed(a, b, circumstances) &&
    isNegated(a) === isNegated(b)
  );
}

/** True where nothing says that two claims hold for different parties, countries, or a part and the whole world. */
export function areOfOneScope(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): boolean {
  return !isOtherActor(a, b, circumstances) && isWorldwide(a) === isWorldwide(b);
}

/** True where the words of two claims place them in different countries, or one of them in the whole world. */
export function areOfOtherPlaces(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [first, second] = [findActor(a), findActor(b)];
  const areFar = first?.isPlace === true && second?.isPlace === true && first.name !== second.name;
  return areFar || isWorldwide(a) !== isWorldwide(b);
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

/**
 * "In the past seven years" and "on Monday" hold for different stretches. Only equal stretches compare, and those that
 * begin on one day: both count what has happened since.
 */
function isOtherPeriod(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): boolean {
  const [first, second] = [circumstances.holdsFor(a), circumstances.holdsFor(b)];
  if (first === null || second === null) return false;
  const isLong = isOfPeriod(a, circumstances) || isOfPeriod(b, circumstances);
  return isLong && first.from !== second.from && !areOfOnePeriod(a, b, circumstances.holdsFor);
}

/**
 * What different parties win, need or spend are different numbers, and what one is known to do is not held against
 * what somebody unnamed does; what happens in two countries is different, too.
 */
function isOtherActor(a: ExtractedClaim, b: ExtractedClaim, circumstances: Circumstances): boolean {
  const [first, second] = [findActor(a), findActor(b)];
  if (isAnswered(a, b)) return false;
  const isDone = courseOf(circumstances) === 'other';
  if (first === null || second === null) {
    const isHome = circumstances.home.has((first ?? second)?.name ?? '');
    const isSize = a.predicate?.topic != null && a.predicate.topic === b.predicate?.topic;
    return isDone && first !== second && !(isHome && isSize) && !areOfOneBreath(a, b);
  }
  if (first.name === second.name) return false;
  return isDone || (first.isPlace && second.isPlace);
}

/** "The hospitals put off 410 visits, they said. The ministry says 260": the second has the doer of the first, as has what a sentence holds against it. */
function areOfOneBreath(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [, later] = a.start <= b.start ? [a, b] : [b, a];
  const isNear = a.source === b.source && Math.abs(a.start - b.start) <= breath;
  return isNear && (isHeldAgainst(later) || !/\p{L}/u.test(later.text));
}

function isWorldwide(claim: ExtractedClaim): boolean {
  return [...wordsBefore(claim, scopeReach), ...wordsAfter(claim, scopeReach)].some((word) =>
    widest(claim.language).has(word),
  );
}

/** Of "210 branches" and "88 rural branches" in one article the second are some of the first. */
function isNarrower(a: ExtractedClaim, b: ExtractedClaim): boolean {
  if (a.source !== b.source) return false;
  const [less, more] = (a.value ?? 0) <= (b.value ?? 0) ? [a, b] : [b, a];
  const whole = new Set(more.predicate?.modifiers ?? []);
  const own = (less.predicate?.modifiers ?? []).filter((word) => !whole.has(word));
  return own.length > 0 && whole.size === 0 && printsNoun(less);
}

function printsNoun({ text, predicate }: ExtractedClaim): boolean {
  const root = (predicate?.head ?? '').slice(0, 3);
  return root !== '' && text.toLowerCase().includes(root);
}

/** One narrator, or one party in one article, does not contradict itself: it counts two things. */
function isOneVoice(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return a.source === b.source && a.attributedTo === b.attributedTo;
}

/**
 * Of two counts that grow, one of an unknown day may be the later, and of two states one may be over; only an upper
 * limit excludes both orders, and only numbers of one article or of no known day at all are of one time.
 */
function isLostInTime(a: ExtractedClaim, b: ExtractedClaim, circumstances: Circumstances): boolean {
  const course = courseOf(circumstances);
  if (a.source === b.source || areOfOneSet(a, b)) return false;
  if (isUpperBound(a) || isUpperBound(b)) return false;
  const unknown = [a, b].filter((claim) => circumstances.holdsFor(claim) === null).length;
  return course === 'adds' ? unknown > 0 : course === 'state' && unknown === 1;
}

/** What may yet happen is not held against what has. */
function isPlanAndDeed(
  a: ExtractedClaim,
  b: ExtractedClaim,
  circumstances: Circumstances,
): boolean {
  return courseOf(circumstances) !== 'other' && isPlanned(a) !== isPlanned(b);
}

function isNegated({ predicate }: ExtractedClaim): boolean {
  return predicate?.negated === true;
}
