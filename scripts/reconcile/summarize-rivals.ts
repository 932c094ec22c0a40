/** Says in a sentence who gives the higher number and who the lower, without printing either: pages cite each number. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { intervalOf } from './interval.ts';
import { fillIn, listNames, nameParties, statementsOf } from './name-parties.ts';
import type { Telling } from './name-parties.ts';
import type { Rivals } from './relate-claims.ts';

/** Takes a measure's label, its rivals (at least one pair) and how to tell of them. */
export function summarizeRivals(
  named: string,
  rivals: readonly Rivals[],
  telling: Telling,
): string {
  const { higher, mixed, those, caveats } = statementsOf(telling.language);
  const isOfThose = /^(?:still|once|held)\b/.test(named);
  const label = isOfThose ? fillIn(those, { label: named }) : named;
  const list = (claims: readonly ExtractedClaim[]): string[] => nameParties(claims, telling);
  const [high, low] = [list(rivals.map(higherOf)), list(rivals.map(lowerOf))];
  const say = (names: readonly string[]): string => listNames(names, telling.language);
  const reasons = new Set(rivals.map(({ reason }) => reason));
  const [reason = 'rival'] = reasons;
  const caveat = reasons.size === 1 ? (caveats[reason] ?? '') : '';
  const all = list(rivals.flatMap(({ pair }) => pair));
  const isMixed = high.some((name) => low.includes(name));
  return isMixed
    ? fillIn(mixed, { label, parties: say(all) }) + caveat
    : fillIn(higher, { label, high: say(high), low: say(low) }) + caveat;
}

function higherOf({ pair: [a, b] }: Rivals): ExtractedClaim {
  return sizeOf(a) >= sizeOf(b) ? a : b;
}

function lowerOf({ pair: [a, b] }: Rivals): ExtractedClaim {
  return sizeOf(a) >= sizeOf(b) ? b : a;
}

/** A number inside the interval a claim leaves possible, by which two that exclude each other can be ordered. */
function sizeOf(claim: ExtractedClaim): number {
  const interval = intervalOf(claim);
  if (interval === null) return 0;
  return Number.isFinite(interval.low) ? interval.low : interval.high;
}
