/** Lays out claims as rows on a shared scale: who says it, then its mark with the number beside it; labels cannot collide at any width. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartInput } from './chart-input.ts';
import { drawGapRow } from './draw-gap-row.ts';
import { drawMark, markBox, type MarkPlace, reachBelow } from './draw-mark.ts';
import { findGap } from './find-gap.ts';
import { formatClaim, formatDays } from './format-claim.ts';
import { drawLines } from './draw-lines.ts';
import { holdsNumber, nameParty } from './name-party.ts';
import type { RowFrame } from './row-frame.ts';
import { sayValues } from './say-scale.ts';
import { sideClass } from './side-shape.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { MarkedClaim } from './to-series.ts';
import { isLogarithmic, valueScale } from './value-scale.ts';

const size = { number: 16, text: 13 };
const lineHeight = 17;
const markHeight = 24;
const rowGap = { wide: 8, narrow: 10 };
const labelGap = 5;
const shrinkBy = 12;
/** Share of its greatest length below which a scale is too short to read. */
const leastScale = 0.6;

/** Draws one row for each mark, in the order given, and one for the gap below the later of its two claims. */
export function rowPlot(
  series: readonly MarkedClaim[],
  input: ChartInput,
  frame: RowFrame,
): Element {
  const x = fitScale(series, input, frame);
  const gap = findGap(series, input);
  const last = series.findLastIndex(
    ({ claim }) => claim.id === gap?.upper.id || claim.id === gap?.lower.id,
  );
  let top = 4;
  const rows = series.flatMap((mark, index) => {
    const row = drawRow(mark, series, input, frame, top, x);
    top = row.bottom + (frame.beside ? rowGap.wide : rowGap.narrow);
    if (gap === null || index !== last) return [row.element];
    const drawn = drawGapRow(gap, input, frame, top, x);
    top = drawn.bottom + (frame.beside ? rowGap.wide : rowGap.narrow);
    return [row.element, drawn.element];
  });
  const zero = Math.round(x(0));
  return s(
    'svg',
    {
      viewBox: `0 0 ${frame.width} ${top}`,
      width: frame.width,
      height: top,
      role: 'group',
      class: 'chart rows',
      'data-x': sayValues(series, x),
    },
    [
      ...(isLogarithmic(series) || !frame.beside
        ? []
        : [s('path', { class: 'axis', d: `M${zero} 0V${top - 6}` })]),
      ...rows,
    ],
  );
}

interface DrawnRow {
  readonly element: Element;
  readonly bottom: number;
}

function drawRow(
  mark: MarkedClaim,
  series: readonly MarkedClaim[],
  input: ChartInput,
  frame: RowFrame,
  top: number,
  along: (value: number) => number,
): DrawnRow {
  const { claim } = mark;
  const name = dayAndParty(mark, series, input);
  const party = nameParty(claim, input) ?? '';
  const lines = wrapText(
    name,
    frame.beside ? frame.left - 18 : frame.width,
    size.text,
    holdsNumber(party) ? Infinity : 2,
  );
  const words = lines.length * lineHeight;
  const height = frame.beside ? Math.max(words, markHeight) : words + markHeight;
  const across = frame.beside ? top + height / 2 : top + words + markHeight / 2;
  const firstLine = frame.beside ? across - words / 2 + 13 : top + 12;
  const place: MarkPlace = { across, along, direction: 'right' };
  const number = formatClaim(claim, input.locale, input.words);
  const label = besideMark(mark, number, along, frame);
  return {
    bottom: top + height,
    element: s('a', { href: input.href(claim), class: sideClass(claim), 'data-claim': claim.id }, [
      s('path', {
        class: 'rule',
        d: `M${frame.left} ${Math.round(across)}H${Math.round(Math.min(markBox(claim, place).x, (label?.from ?? Infinity) - 4))}`,
      }),
      drawLines(lines, { class: 'who', y: Math.round(firstLine) }, lineHeight),
      ...drawMark(claim, place),
      s('text', { class: 'number', ...label?.at, y: Math.round(across + 5) }, number),
    ]),
  };
}

interface BesideMark {
  readonly side: 'left' | 'right';
  readonly at: Readonly<Record<string, number | string>>;
  /** Where the number begins, in pixels. */
  readonly from: number;
}

/** Gives where a number stands, right of its mark or left of it; `null` where it fits neither side. */
function besideMark(
  { claim }: MarkedClaim,
  number: string,
  along: (value: number) => number,
  { width, left }: RowFrame,
): BesideMark | null {
  const box = markBox(claim, { across: 0, along, direction: 'right' });
  const needed = textWidth(number, size.number, true);
  const right = Math.round(box.x + box.width + labelGap);
  if (right + needed <= width) return { side: 'right', at: { x: right }, from: right };
  const before = Math.round(box.x - labelGap);
  const from = before - needed;
  // Set from its end: a wider face than expected grows away from the mark.
  return from >= left + labelGap
    ? { side: 'left', at: { x: before, 'text-anchor': 'end' }, from }
    : null;
}

/**
 * The scale ends as far to the right as lets each number stand right of its mark; where that would take too much of
 * it, as lets each stand beside its mark.
 */
function fitScale(
  series: readonly MarkedClaim[],
  input: ChartInput,
  frame: RowFrame,
): (value: number) => number {
  const numbers = series.map(({ claim }) => formatClaim(claim, input.locale, input.words));
  const start = frame.left + reachBelow(series);
  const isEach = (x: (value: number) => number, test: (label: BesideMark | null) => boolean) =>
    series.every((mark, index) => test(besideMark(mark, numbers[index] ?? '', x, frame)));
  const widest = frame.width - 28;
  const least = start + (widest - start) * leastScale;
  const isRight = (label: BesideMark | null): boolean => label?.side === 'right';
  for (let end = widest; end >= least; end -= shrinkBy) {
    const x = valueScale(series, [start, end]);
    if (isEach(x, isRight)) return x;
  }
  for (let end = widest; ; end -= shrinkBy) {
    const x = valueScale(series, [start, end]);
    if (end < frame.left + 3 * shrinkBy || isEach(x, (label) => label !== null)) return x;
  }
}

/** Gives "12 Jan · Ministry of Health", or what of it is known; with the year where the marks are of several. */
export function dayAndParty(
  { claim }: MarkedClaim,
  series: readonly MarkedClaim[],
  input: ChartInput,
): string {
  const party = nameParty(claim, input);
  const years = new Set(series.flatMap(({ day }) => (day === null ? [] : [day.slice(0, 4)])));
  const style = years.size > 1 ? 'tickYear' : 'tick';
  const days = claim.asOf === null ? null : formatDays(claim.asOf, input.locale, style);
  const known = [days, party].filter((part) => part !== null);
  return known.length === 0 ? input.words.unattributed : known.join(' · ');
}
