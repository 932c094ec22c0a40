/** Draws reports by measures as a table of numbers whose cells say whether others agree. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { StoryInput } from './chart-input.ts';
import { formatClaim } from './format-claim.ts';
import { hatchBand } from './hatch-band.ts';
import { capitalize } from './name-party.ts';
import { sideClass } from './side-shape.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface MatrixRow {
  readonly source: StoryInput['sources'][number];
  /** Numbers in each column; none where the report is silent. */
  readonly cells: readonly (readonly MatrixNumber[])[];
}

export interface MatrixNumber {
  readonly claim: Claim;
  /** A disagreement names it. */
  readonly isDisputed: boolean;
  /** Another report gives it too. */
  readonly isShared: boolean;
}

const size = 13;
const numberSize = 14;
const lineHeight = 17;
const pill = { height: 24, gap: 4, pad: 7, hatch: 10, between: 8 };
const rowGap = 10;
/** Width of the names where they stand left of the cells, and from how many columns on they do. */
const names = { width: 190, from: 3 };

/**
 * @param most - how many of the measures the form holds: with fewer than three it is for narrow pages, names above
 *   cells. Where a number would not fit its column, there are fewer.
 */
export function drawMatrix(
  rows: readonly MatrixRow[],
  measures: readonly Measure[],
  input: StoryInput,
  most: number,
): Element {
  const beside = most >= names.from;
  const width = beside ? 640 : 288;
  const left = beside ? names.width : 0;
  const columns = fitColumns(rows, Math.min(most, measures.length), width - left, input);
  const shown = measures.slice(0, columns);
  const pitch = Math.floor((width - left) / shown.length);
  const inner = pitch - pill.between;
  const heads = shown.map(({ label }) => wrapText(capitalize(label), inner, size));
  let top = Math.max(...heads.map((lines) => lines.length)) * lineHeight + 6;
  const drawn = rows.map((row) => {
    const name = nameLines(row, beside ? names.width - 14 : width);
    const words = name.length * lineHeight;
    const cellTop = beside ? top : top + words + 2;
    const cells = row.cells
      .slice(0, columns)
      .map((cell, index) => drawCell(cell, left + index * pitch, cellTop, inner, input));
    const element = s('g', [
      s('path', { class: 'rule', d: `M0 ${top - rowGap / 2}H${width}` }),
      s(
        'text',
        { class: 'who', y: top + 14, 'data-source': row.source.id },
        name.map((line, index) =>
          s('tspan', { x: 0, dy: index === 0 ? 0 : lineHeight }, `${line} `),
        ),
      ),
      ...cells.map(({ element: cell }) => cell),
    ]);
    const bottom = Math.max(cellTop, ...cells.map(({ bottom: end }) => end));
    top = Math.max(bottom, top + words) + rowGap;
    return element;
  });
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${top}`, width, height: top, role: 'group', class: 'chart' },
    [
      ...heads.flatMap((lines, index) =>
        lines.map((line, at) =>
          s(
            'text',
            {
              ...{ class: 'strong', 'data-mark': 'column' },
              ...{ x: left + index * pitch, y: 12 + at * lineHeight },
            },
            line,
          ),
        ),
      ),
      ...drawn,
    ],
  );
}

/** The publisher, else the whole title: part of it could cut a number in two. */
function nameLines({ source }: MatrixRow, width: number): string[] {
  return wrapText(source.publisher ?? source.title, width, size);
}

interface DrawnCell {
  readonly element: Element;
  readonly bottom: number;
}

function drawCell(
  numbers: readonly MatrixNumber[],
  x: number,
  y: number,
  width: number,
  input: StoryInput,
): DrawnCell {
  if (numbers.length === 0)
    return {
      element: s('path', { class: 'silent', d: `M${x + pill.pad} ${y + 12}h14` }),
      bottom: y + pill.height,
    };
  let top = y;
  const pills = numbers.map((number) => {
    const drawn = drawPill(number, x, top, width, input);
    top = drawn.bottom + pill.gap;
    return drawn.element;
  });
  return { element: s('g', pills), bottom: top - pill.gap };
}

function drawPill(
  { claim, isDisputed, isShared }: MatrixNumber,
  x: number,
  y: number,
  room: number,
  input: StoryInput,
): DrawnCell {
  const start = pill.pad + (isDisputed ? pill.hatch : 0);
  const { height } = pill;
  const width = Math.min(room, widthOf({ claim, isDisputed, isShared }, input));
  return {
    bottom: y + height,
    element: s(
      'a',
      {
        href: input.href(claim),
        class: `${sideClass(claim)} pill${isShared ? ' full' : ''}`,
        'data-claim': claim.id,
      },
      [
        s('rect', { x, y, width, height, rx: 3 }),
        ...(isDisputed
          ? [
              s('path', {
                class: 'hatch',
                d: hatchBand({ x: x + 2, y: y + 2, width: pill.hatch, height: height - 4 }),
              }),
            ]
          : []),
        s(
          'text',
          { class: 'number', x: x + start, y: y + 17 },
          formatClaim(claim, input.locale, input.words),
        ),
      ],
    ),
  };
}

/** A number is never broken over lines: it would be read as two. */
function widthOf({ claim, isDisputed }: MatrixNumber, { locale, words }: StoryInput): number {
  const text = textWidth(formatClaim(claim, locale, words), numberSize, true);
  return Math.ceil(text) + 2 * pill.pad + (isDisputed ? pill.hatch : 0);
}

/** Gives the most columns in which each number has its width. */
function fitColumns(
  rows: readonly MatrixRow[],
  most: number,
  room: number,
  input: StoryInput,
): number {
  for (let columns = most; columns > 1; columns -= 1) {
    const inner = Math.floor(room / columns) - pill.between;
    const numbers = rows.flatMap(({ cells }) => cells.slice(0, columns).flat());
    if (numbers.every((number) => widthOf(number, input) <= inner)) return columns;
  }
  return 1;
}
