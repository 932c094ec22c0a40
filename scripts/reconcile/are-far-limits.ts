/** Tells two limits that leave each other possible but speak of things of another size. */
import type { Claim } from '../../src/model/claim.ts';
import { intervalOf } from './interval.ts';

/** A limit this many times another is no limit on the same thing. */
const farTimes = 3;

/** A number this many times below the limit another sets is not what that one has in mind. */
const farBelow = 2;

/** True where both set limits from above that lie far apart: "up to 44 million", "fewer than 400,000". */
export function areFarLimits(a: Claim, b: Claim): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (first === null || second === null) return false;
  const [low, high] = [first.high, second.high].sort((one, other) => one - other);
  if (low === undefined || high === undefined || !Number.isFinite(high)) return false;
  const areLimits = first.low === -Infinity && second.low === -Infinity;
  return areLimits && low > 0 && high >= farTimes * low;
}

/** True where one is a number far below what the other sets as its greatest: "25 million", "up to 60 million". */
export function isFarBelowLimit(a: Claim, b: Claim): boolean {
  const [limit, number] = a.modality === 'upTo' ? [a, b] : [b, a];
  const own = intervalOf(number);
  if (limit.modality !== 'upTo' || limit.high === null || own === null) return false;
  return own.low > 0 && Number.isFinite(own.high) && limit.high >= farBelow * own.high;
}
