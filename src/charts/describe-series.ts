/** Writes a chart's text alternative from its data: what each side says, and the gap. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChartInput } from './chart-input.ts';
import { findGap, gapCalc, gapText } from './find-gap.ts';
import { formatClaim } from './format-claim.ts';
import { listSides } from './list-sides.ts';
import { sayClaim } from './name-party.ts';
import type { MarkedClaim } from './to-series.ts';

/** Gives a `<p>` whose every number stands in a `<span>` that names its claim or its calculation. */
export function describeSeries(series: readonly MarkedClaim[], input: ChartInput): Element {
  const claims = series.map(({ claim }) => claim);
  const bySide = listSides(claims, input).flatMap(({ side, label }) => {
    const said = claims.filter((claim) =>
      claim.side === 'press' ? side === null || side === 'press' : claim.side === side,
    );
    return [
      `${label}: `,
      ...said.flatMap((claim, index) => [
        ...(index === 0 ? [] : ['; ']),
        h('span', { 'data-claim': claim.id }, sayClaim(claim, input)),
      ]),
      '. ',
    ];
  });
  const gap = findGap(series, input);
  if (gap === null) return h('p', bySide);
  const print = (claim: typeof gap.upper): Element =>
    h('span', { 'data-claim': claim.id }, formatClaim(claim, input.locale, input.words));
  const size = h('span', { 'data-calc': gapCalc(gap) }, gapText(gap, input));
  const nodes = { upper: print(gap.upper), lower: print(gap.lower), size };
  const sentence = input.words
    .gapBetween('\0upper\0', '\0lower\0', '\0size\0')
    .split('\0')
    .map((part) => (part in nodes ? nodes[part as keyof typeof nodes] : part));
  return h('p', [...bySide, ...sentence]);
}
