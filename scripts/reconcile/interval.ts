/** What a claim's number leaves possible: the arithmetic by which two claims agree or exclude each other. */
import type { Claim } from '../../src/model/claim.ts';

/** Both ends included; infinite where the claim leaves an end open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "About" is taken to allow a tenth either way, and "nearly" a tenth below. */
const tolerance = 0.1;

/** Takes a claim; gives the interval its modality implies, or `null` where it states no number. */
export function intervalOf(claim: Claim): Interval | null {
  const { value, low, high, modality } = claim;
  if (value === null) {
    if (low === null && high === null) return null;
    return { low: low ?? -Infinity, high: high ?? Infinity };
  }
  switch (modality) {
    case 'atLeast':
    case 'moreThan':
      return { low: value, high: Infinity };
    case 'upTo':
    case 'lessThan':
      return { low: -Infinity, high: value };
    case 'about':
      return around(value, tolerance, tolerance);
    case 'nearly':
      return around(value, tolerance, 0);
    case 'range':
    case 'vague':
    case 'exact':
      return { low: low ?? value, high: high ?? value };
  }
}

/** True where no number satisfies both claims, rounding allowed for. */
export function excludeEachOther(a: Claim, b: Claim): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (first === null || second === null || areRoundings(a, b)) return false;
  return isAbove(first, second) || isAbove(second, first);
}

/** True where both print one number, or one interval without a number of its own. */
export function isSameNumber(a: Claim, b: Claim): boolean {
  if (a.value !== null || b.value !== null) return a.value === b.value;
  return a.low === b.low && a.high === b.high;
}

/** True where every number the first claim allows is larger than any the second allows. */
export function isAbove(first: Interval, second: Interval): boolean {
  return first.low > second.high;
}

/** True where one printed number is the other, rounded to the digits it shows (two at least). */
export function areRoundings(a: Claim, b: Claim): boolean {
  if (a.value === null || b.value === null || a.value === b.value) return false;
  return isRoundingOf(a.value, b.value) || isRoundingOf(b.value, a.value);
}

function isRoundingOf(rounded: number, exact: number): boolean {
  const digits = String(Math.abs(rounded));
  const shown = Math.max(digits.length - trailingZeros(rounded), 2);
  if (shown >= digits.length) return false;
  return Math.abs(rounded - exact) <= 0.5 * 10 ** (digits.length - shown);
}

function trailingZeros(integer: number): number {
  let zeros = 0;
  for (let rest = integer; rest !== 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

function around(value: number, below: number, above: number): Interval {
  const size = Math.abs(value);
  return { low: value - size * below, high: value + size * above };
}
