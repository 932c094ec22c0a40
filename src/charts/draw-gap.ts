/** Draws the strongest disagreement of a chart: a hatched band between two claims that cannot both be true, with its size derived from them. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import type { ChartInput } from './chart-input.ts';
import { formatClaim } from './format-claim.ts';
import type { MarkPlace } from './draw-mark.ts';
import type { Box } from './place-labels.ts';
import { textWidth } from './text-width.ts';
import type { MarkedClaim } from './to-series.ts';

export interface Gap {
  readonly upper: Claim;
  readonly lower: Claim;
  /** Numbers between the two claims: the least the upper asserts less the most the lower asserts. */
  readonly size: number;
  /** How many days the two stand apart. */
  readonly days: number;
}

const bandWidth = 14;
const hatch = 6;
const labelSize = 14;

/**
 * Finds the gap among the claims drawn that a disagreement of the measure sets against each other: of one day
 * before a day apart, then the widest.
 * Only claims that stand at most a day apart are joined: a band between distant days would read as a trend.
 */
export function findGap(series: readonly MarkedClaim[], input: ChartInput): Gap | null {
  const pairs = input.disagreements
    .filter(({ measure, kind }) => measure === input.measure.id && kind === 'value')
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

/** Gives the band with its label, and the box both cover. */
export function drawGap(
  gap: Gap,
  placed: readonly (MarkedClaim & { readonly place: MarkPlace })[],
  { locale, words, href }: ChartInput,
): { readonly elements: Element[]; readonly boxes: readonly Box[] } | null {
  const upper = placed.find(({ claim }) => claim.id === gap.upper.id);
  if (upper === undefined) return null;
  const x = upper.place.across;
  const top = upper.place.along(gap.upper.low ?? 0) + 9;
  const bottom = upper.place.along(gap.lower.high ?? 0) - 9;
  const derived = {
    ...gap.upper,
    value: gap.size,
    low: gap.size,
    high: gap.upper.high === null ? null : gap.size,
  };
  const text = `${formatClaim(derived, locale, words)} ${words.apart}`;
  const middle = (top + bottom) / 2;
  const lines = Array.from(
    { length: Math.max(0, Math.floor((bottom - top - bandWidth) / hatch)) },
    (_, index) => {
      const y = top + index * hatch;
      return `M${x - bandWidth / 2},${y + bandWidth}l${bandWidth},${-bandWidth}`;
    },
  );
  return {
    elements: [
      s('path', { class: 'gap', d: lines.join('') }),
      s(
        'a',
        { href: href(gap.upper), 'data-calc': `${gap.upper.id} - ${gap.lower.id}` },
        s('text', { class: 'gap-size', x: x + bandWidth, y: middle + 5 }, text),
      ),
    ],
    boxes: [
      { x: x - bandWidth / 2, y: top, width: bandWidth, height: Math.max(bottom - top, 1) },
      {
        x: x + bandWidth,
        y: middle - labelSize,
        width: textWidth(text, labelSize, true) + 6,
        height: labelSize * 2,
      },
    ],
  };
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
  const [one, two] = [Temporal.PlainDate.from(a.day), Temporal.PlainDate.from(b.day)];
  return Math.abs(one.until(two, { largestUnit: 'day' }).days);
}

function everyPair(claims: readonly string[]): [string, string][] {
  return claims.flatMap((a, index) => claims.slice(index + 1).map((b): [string, string] => [a, b]));
}
