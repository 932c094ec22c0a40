/** Turns the claims of a measure into what is drawn: one mark for each number a party gave for a day, however often it was printed. */
import { max, min } from 'd3';
import type { Claim } from '../model/claim.ts';

export interface MarkedClaim {
  /** The claim that stands for the mark. */
  readonly claim: Claim;
  /** Every claim the mark stands for, `claim` included, in the order given. */
  readonly all: readonly Claim[];
  /** ISO date the mark stands at: the last day the number holds for. */
  readonly day: string | null;
}

/** Claims that can be drawn: those with a number or both ends of a range. */
function isDrawable(claim: Claim): boolean {
  const numeric = claim.value !== null || (claim.low !== null && claim.high !== null);
  return numeric && claim.modality !== 'vague';
}

/**
 * Groups claims that repeat one another: the same number with the same hedge from the same side, or with another
 * hedge in the same source (a headline that drops its "at least"), on one day or where one of them is dated by its
 * publication only. The best dated claim stands for the group, and among equals the one that keeps its hedge.
 */
export function toSeries(claims: readonly Claim[]): MarkedClaim[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of [...claims].filter(isDrawable).sort(byDating)) {
    const key = findGroup(groups, claim) ?? `${identity(claim)} ${dayOf(claim) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((all) => {
    const claim = all[0];
    return claim === undefined ? [] : [{ claim, all, day: dayOf(claim) }];
  });
}

/** Least and greatest number among the marks, `[0, 0]` where there is none. */
export function valueExtent(series: readonly Pick<MarkedClaim, 'claim'>[]): [number, number] {
  const values = series.flatMap(({ claim }) =>
    [claim.low, claim.value, claim.high].filter((value) => value !== null),
  );
  return [min(values) ?? 0, max(values) ?? 0];
}

function findGroup(
  groups: ReadonlyMap<string, readonly Claim[]>,
  claim: Claim,
): string | undefined {
  return [...groups].find(([, [first]]) => first !== undefined && repeats(first, claim))?.[0];
}

function repeats(first: Claim, claim: Claim): boolean {
  if (dayOf(first) !== dayOf(claim) && isDated(claim)) return false;
  if (first.source === claim.source && first.value !== null && first.value === claim.value)
    return true;
  return identity(first) === identity(claim);
}

function identity({ value, low, high, modality, side, unit }: Claim): string {
  return JSON.stringify([
    value,
    low,
    high,
    modality,
    side,
    unit === '%' || unit?.length === 3 ? unit : '',
  ]);
}

function dayOf(claim: Claim): string | null {
  return claim.asOf?.to ?? null;
}

function isDated(claim: Claim): boolean {
  return claim.asOf?.how === 'explicit' || claim.asOf?.how === 'relative';
}

/** Dated claims first, then attributed, then hedged ones, then in the order of their ids: the first of a group stands for it. */
function byDating(a: Claim, b: Claim): number {
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function rank(claim: Claim): number {
  return (
    (isDated(claim) ? 0 : 4) +
    (claim.attributedTo === null ? 2 : 0) +
    (claim.modality === 'exact' ? 1 : 0)
  );
}
