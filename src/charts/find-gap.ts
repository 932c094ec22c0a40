/** Finds the strongest disagreement of a chart: two claims that cannot both be true, and what lies between them. */
import type { Claim } from '../model/claim.ts';
import type { ChartInput } from './chart-input.ts';
import { formatClaim } from './format-claim.ts';
import type { MarkedClaim } from './to-series.ts';

export interface Gap {
  readonly upper: Claim;
  readonly lower: Claim;
  /** Numbers between the two claims: the least the upper asserts less the most the lower asserts. */
  readonly size: number;
  /** How many days the two stand apart. */
  readonly days: number;
}

/**
 * Finds the gap among the claims drawn that a disagreement of the measure sets against each other: of one day
 * before a day apart, then the widest.
 * Only claims that stand at most a day apart are joined: a band between distant days would read as a trend.
 */
export function findGap(
  series: readonly MarkedClaim[],
  { measure, disagreements }: Pick<ChartInput, 'measure' | 'disagreements'>,
): Gap | null {
  const pairs = disagreements
    .filter((one) => one.measure === measure.id && one.kind === 'value')
    .flatMap(({ claims, pairs: listed }) => listed ?? everyPair(claims));
  const gaps = pairs.flatMap(([a, b]) => {
    const [one, two] = [standsFor(series, a), standsFor(series, b)];
    if (one === undefined || two === undefined) return [];
    const days = daysApart(one, two);
    if (days > 1) return [];
    return [toGap(one.claim, two.claim, days), toGap(two.claim, one.claim, days)].filter(
      (gap) => gap !== null,
    );
  });
  return gaps.sort((a, b) => a.days - b.days || b.size - a.size)[0] ?? null;
}

/** Gives the expression over claims that evaluates to the gap's size. */
export function gapCalc({ upper, lower }: Gap): string {
  return `${upper.id} - ${lower.id}`;
}

/** Gives "over 330 apart": as sure as the two claims allow. */
export function gapText(
  { upper, size }: Gap,
  { locale, words }: Pick<ChartInput, 'locale' | 'words'>,
): string {
  const high = upper.high === null ? null : size;
  return `${formatClaim({ ...upper, value: size, low: size, high }, locale, words)} ${words.apart}`;
}

function toGap(upper: Claim, lower: Claim, days: number): Gap | null {
  if (upper.low === null || lower.high === null || upper.low <= lower.high) return null;
  return { upper, lower, size: upper.low - lower.high, days };
}

function standsFor(series: readonly MarkedClaim[], id: string): MarkedClaim | undefined {
  return series.find(({ all }) => all.some((claim) => claim.id === id));
}

function daysApart(a: MarkedClaim, b: MarkedClaim): number {
  if (a.day === null || b.day === null) return Infinity;
  return Math.abs(Temporal.PlainDate.from(a.day).until(b.day, { largestUnit: 'day' }).days);
}

function everyPair(claims: readonly string[]): [string, string][] {
  return claims.flatMap((a, index) => claims.slice(index + 1).map((b): [string, string] => [a, b]));
}
