/** Says how far apart two numbers lie: two counts of one thing are seldom far. */
import type { ExtractedClaim } from '../../src/model/article.ts';

/** Two counts of one thing differ by no more than this factor, else they are of two things. */
const largest = 5;

/** Takes two claims; gives how many times the larger is the smaller, `Infinity` where one is unknown or not positive. */
export function factorBetween(a: ExtractedClaim, b: ExtractedClaim): number {
  const [first = 0, second = 0] = [a, b].map(({ value, low, high }) => value ?? low ?? high ?? 0);
  const [less, more] = [Math.min(first, second), Math.max(first, second)];
  return less <= 0 ? Infinity : more / less;
}

/** True where two claims may count the same thing by their size. */
export function isNearNumber(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return factorBetween(a, b) <= largest;
}
