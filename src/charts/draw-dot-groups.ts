/** Draws numbers as groups of dots on common base lines, as many groups a row as the width holds. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartInput } from './chart-input.ts';
import { hitArea, isHollow } from './draw-mark.ts';
import { formatClaim } from './format-claim.ts';
import { drawLines } from './draw-lines.ts';
import { holdsNumber, nameParty } from './name-party.ts';
import { dayAndParty } from './row-plot.ts';
import { sideClass } from './side-shape.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { MarkedClaim } from './to-series.ts';

/** Pixels; the styles draw a dot of the stroke's width at every `pitch` of a path. */
const dot = { pitch: 7, columns: 20 };
const size = { number: 20, who: 13 };
const lineHeight = 16;
const gap = { x: 26, least: 8, y: 24 };
const maxLines = 3;
const groupWidth = dot.columns * dot.pitch;

/** @param each - how many a dot stands for */
export function drawDotGroups(
  series: readonly MarkedClaim[],
  each: number,
  input: ChartInput,
  width: number,
): Element {
  const perRow = Math.max(1, Math.floor((width + gap.least) / (groupWidth + gap.least)));
  const pitch =
    groupWidth + Math.min(gap.x, (width - perRow * groupWidth) / Math.max(1, perRow - 1));
  const groups: Element[] = [];
  let top = 4;
  for (let first = 0; first < series.length; first += perRow) {
    const row = series.slice(first, first + perRow);
    const tallest = Math.max(
      ...row.map(({ claim }) => Math.ceil(dotsOf(mostOf(claim), each) / dot.columns)),
    );
    const base = top + tallest * dot.pitch;
    row.forEach((mark, index) => {
      const caption = captionLines(mark, series, input);
      groups.push(drawGroup(mark, each, caption, input, Math.round(index * pitch), base));
    });
    const lines = Math.max(...row.map((mark) => captionLines(mark, series, input).length));
    top = base + 30 + lines * lineHeight + gap.y;
  }
  const height = top - gap.y;
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      class: 'chart',
      'data-dots': `${dot.pitch} ${each}`,
    },
    groups,
  );
}

function drawGroup(
  mark: MarkedClaim,
  each: number,
  caption: readonly string[],
  input: ChartInput,
  left: number,
  base: number,
): Element {
  const { claim } = mark;
  const number = formatClaim(claim, input.locale, input.words);
  const least = isHollow(claim) ? 0 : (claim.low ?? mostOf(claim));
  const [sure, most] = [least, mostOf(claim)].map((count) => dotsOf(count, each)) as [
    number,
    number,
  ];
  const height = Math.ceil(most / dot.columns) * dot.pitch;
  return s('a', { href: input.href(claim), class: sideClass(claim), 'data-claim': claim.id }, [
    hitArea({ x: left, y: base - height, width: groupWidth, height }),
    ...drawDots(0, sure, left, base).map((d) =>
      s('path', { class: 'dots', 'data-mark': 'dots', d }),
    ),
    ...drawDots(sure, most, left, base).flatMap((d) => [
      s('path', { class: 'dots', 'data-mark': 'dots', d }),
      s('path', { class: 'dots inside', 'data-mark': 'unsure', d }),
    ]),
    s(
      'text',
      { class: fitsLarge(number) ? 'number large' : 'number', x: left, y: base + 24 },
      number,
    ),
    drawLines(caption, { class: 'who', x: left, y: base + 27 + lineHeight }, lineHeight),
  ]);
}

/**
 * Gives the path data of dots `from` up to `count`, rows from the base line upward; none where there are none.
 * A row is one stroke whose dashes of no length, with round caps, are the dots: a thousand circles would weigh too much.
 */
function drawDots(from: number, count: number, left: number, base: number): string[] {
  if (count <= from) return [];
  const rows: string[] = [];
  const { columns, pitch } = dot;
  for (let at = from; at < count;) {
    const row = Math.floor(at / columns);
    const end = Math.min(count, (row + 1) * columns);
    const x = left + (at % columns) * pitch + pitch / 2;
    const y = base - (row + 0.5) * pitch;
    // A little longer than to the last dot: rounding must not lose it.
    rows.push(`M${x} ${y}h${(end - at - 1) * pitch + 0.5}`);
    at = end;
  }
  return [rows.join('')];
}

/** At least one dot: a number that is drawn is never nothing. */
function dotsOf(count: number, each: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round(count / each));
}

function captionLines(
  mark: MarkedClaim,
  series: readonly MarkedClaim[],
  input: ChartInput,
): string[] {
  return wrapText(
    dayAndParty(mark, series, input),
    groupWidth,
    size.who,
    holdsNumber(nameParty(mark.claim, input) ?? '') ? Infinity : maxLines,
  );
}

function fitsLarge(number: string): boolean {
  return textWidth(number, size.number, true) <= groupWidth;
}

function mostOf({ value, low, high }: MarkedClaim['claim']): number {
  return high ?? value ?? low ?? 0;
}
