/** The first thing a reader sees: the numbers of the answer on one line, who says each, and the gap between them. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import type { ChartInput } from './chart-input.ts';
import { drawMark, markBox, type MarkPlace, reachBelow } from './draw-mark.ts';
import { findGap, gapCalc, gapText } from './find-gap.ts';
import { foldSeries } from './fold-series.ts';
import { formatClaim } from './format-claim.ts';
import { hatchBand } from './hatch-band.ts';
import { nameParty } from './name-party.ts';
import { sayValues } from './say-scale.ts';
import { sideClass } from './side-shape.ts';
import { type StackedLabel, stackLabels } from './stack-labels.ts';
import { textWidth, wrapText } from './text-width.ts';
import { type MarkedClaim, toSeries, valueExtent } from './to-series.ts';
import { valueScale } from './value-scale.ts';

const frame = { width: 300, left: 8, right: 274, band: 12 };
const size = { number: 17, who: 13, gap: 15 };
const lane = 40;
const markRoom = 26;
const mostMarks = 5;
const leastMarks = 2;
/** Least difference, as a share of the greatest number, that an eye sees on a line this short. */
const leastDifference = 0.05;

/**
 * Gives an `<svg>` 300 px wide, or `null` where fewer than two numbers of the measure can be set against each other.
 *
 * @param claims - those the answer cites; others of the measure are left out
 */
export function atAGlance(input: ChartInput, claims: readonly Claim[]): Element | null {
  const own = claims.filter(({ measure }) => measure === input.measure.id);
  const series = foldSeries(toSeries(own), input, mostMarks).toSorted(byValue);
  if (series.length < leastMarks || !isApart(series)) return null;
  const along = valueScale(series, [frame.left + reachBelow(series), frame.right]);
  const labels = placeLabels(series, along, input);
  if (labels === null) return null;
  const y = labels.height + markRoom / 2;
  const place: MarkPlace = { across: y, along, direction: 'right' };
  const gap = drawGap(series, input, along, y + markRoom / 2);
  const height = gap === null ? y + markRoom / 2 : gap.bottom;
  return s(
    'svg',
    {
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      role: 'group',
      class: 'chart glance',
      'data-x': sayValues(series, along),
    },
    [
      s('path', { class: 'axis', d: `M${frame.left} ${y}H${frame.right}` }),
      ...(gap === null ? [] : [gap.element]),
      ...labels.leaders,
      ...series.map(({ claim }, index) => {
        const { anchor, texts = [] } = labels.labels[index] ?? {};
        return s(
          'a',
          {
            href: input.href(claim),
            class: sideClass(claim),
            'data-claim': claim.id,
            'text-anchor': anchor,
          },
          [...drawMark(claim, place), ...texts],
        );
      }),
    ],
  );
}

interface Labels {
  readonly leaders: readonly Element[];
  /** In the order of the marks, each with the side at which its lines are flush. */
  readonly labels: readonly {
    readonly anchor: StackedLabel['anchor'];
    readonly texts: readonly Element[];
  }[];
  readonly height: number;
}

/** Gives `null` where a number would find no room: what is not named is not shown. */
function placeLabels(
  series: readonly MarkedClaim[],
  along: (value: number) => number,
  input: ChartInput,
): Labels | null {
  const labels = series.map(({ claim }) => {
    const number = formatClaim(claim, input.locale, input.words);
    const who = wrapText(nameParty(claim, input) ?? '', frame.width - 60, size.who, 1)[0] ?? '';
    const width = Math.max(textWidth(number, size.number, true), textWidth(who, size.who)) + 2;
    const box = markBox(claim, { across: 0, along, direction: 'right' });
    const middle = claim.value === null ? box.x + box.width / 2 : along(claim.value);
    return { number, who, width, middle };
  });
  const places = stackLabels(labels, frame.width, series.length);
  const height = (Math.max(0, ...places.map((place) => place?.lane ?? 0)) + 1) * lane;
  const placed = labels.map((label, index) => {
    const place = places[index];
    if (place == null) return null;
    const bottom = height - place.lane * lane;
    const x = round(place.at);
    return {
      leader: place.lane === 0 ? null : `M${round(label.middle)} ${bottom}V${height + 5}`,
      anchor: place.anchor,
      texts: [
        s('text', { class: 'number', x, y: bottom - 20 }, `${label.number} `),
        s('text', { class: 'who', x, y: bottom - 4 }, label.who),
      ],
    };
  });
  if (placed.includes(null)) return null;
  const all = placed.filter((one) => one !== null);
  const leaders = all.flatMap(({ leader }) =>
    leader === null ? [] : s('path', { class: 'leader', d: leader }),
  );
  return { leaders, labels: all, height };
}

function drawGap(
  series: readonly MarkedClaim[],
  input: ChartInput,
  along: (value: number) => number,
  top: number,
): { readonly element: Element; readonly bottom: number } | null {
  const gap = findGap(series, input);
  if (gap === null) return null;
  const [from, to] = [along(gap.lower.high ?? 0), along(gap.upper.low ?? 0)];
  const text = gapText(gap, input);
  const width = textWidth(text, size.gap, true);
  const x = Math.max(0, Math.min(frame.width - width, (from + to - width) / 2));
  const base = top + frame.band + size.gap + 3;
  return {
    bottom: base + 6,
    element: s('a', { href: input.href(gap.upper), class: 'gap', 'data-calc': gapCalc(gap) }, [
      s('path', {
        class: 'hatch',
        d: hatchBand({ x: from, y: top, width: to - from, height: frame.band }),
      }),
      s('text', { class: 'gap-size', x: round(x), y: base }, text),
    ]),
  };
}

function isApart(series: readonly MarkedClaim[]): boolean {
  const [least, greatest] = valueExtent(series);
  return greatest - least >= greatest * leastDifference;
}

function byValue(a: MarkedClaim, b: MarkedClaim): number {
  return valueOf(a) - valueOf(b);
}

function valueOf({ claim: { value, low, high } }: MarkedClaim): number {
  return value ?? low ?? high ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
