/** One dot, one person: each published number as that many dots, so that its size is seen and not only read. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../model/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { capitalize } from './counts-over-time.ts';
import { formatClaim } from './format-claim.ts';
import { dayAndParty, sideClass } from './row-plot.ts';
import { textWidth, wrapText } from './text-width.ts';
import { columnHeads, toRows } from './to-rows.ts';
import { type MarkedClaim, toSeries, valueExtent } from './to-series.ts';

/** Above this a dot is too small to stand for a person. */
const mostDots = 1000;
const dot = { pitch: 7, radius: 2.6, columns: 20 };
const size = { number: 20, who: 13 };
const lineHeight = 16;
const gap = { x: 20, y: 26 };
const maxLines = 3;

/** Gives the chart of a measure that counts whole things up to 1,000; `null` where a number is larger or not whole. */
export function oneDotOnePerson(input: ChartInput): Chart | null {
  const claims = input.claims.filter(({ measure }) => measure === input.measure.id);
  const series = toSeries(claims.filter(({ scope }) => scope === input.measure.scope)).sort(
    (a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1),
  );
  const counts = series.every(
    ({ claim }) => claim.kind === 'count' && Number.isInteger(mostOf(claim)),
  );
  if (series.length === 0 || !counts || valueExtent(series)[1] > mostDots) return null;
  const drawn = series.flatMap(({ all }) => all.map(({ id }) => id));
  return {
    id: `${input.measure.id}-dots`,
    title: input.words.dots(capitalize(input.measure.label)),
    reading: input.words.dotsReading,
    wide: drawGroups(series, input, 680),
    narrow: drawGroups(series, input, 320),
    columns: columnHeads(input),
    valueColumn: 0,
    rows: toRows(series, input),
    omitted: drawn.length < claims.length ? input.words.leftOut : null,
    claims: drawn,
  };
}

/** Groups stand in rows, their dots on a common base line, as many groups a row as the width holds. */
function drawGroups(series: readonly MarkedClaim[], input: ChartInput, width: number): Element {
  const groupWidth = dot.columns * dot.pitch;
  const perRow = Math.max(1, Math.floor((width + gap.x) / (groupWidth + gap.x)));
  const groups: Element[] = [];
  let top = 4;
  for (let first = 0; first < series.length; first += perRow) {
    const row = series.slice(first, first + perRow);
    const tallest = Math.max(...row.map(({ claim }) => Math.ceil(mostOf(claim) / dot.columns)));
    const base = top + tallest * dot.pitch;
    row.forEach((mark, index) => {
      groups.push(drawGroup(mark, input, index * (groupWidth + gap.x), base));
    });
    const lines = Math.max(...row.map((mark) => captionLines(mark, input, groupWidth).length));
    top = base + 28 + lines * lineHeight + gap.y;
  }
  const height = top - gap.y;
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', class: 'chart dots' },
    groups,
  );
}

function drawGroup(mark: MarkedClaim, input: ChartInput, left: number, base: number): Element {
  const { claim } = mark;
  const number = formatClaim(claim, input.locale, input.words);
  return s('a', { href: input.href(claim), class: sideClass(claim), 'data-claim': claim.id }, [
    ...drawDots(claim.low ?? mostOf(claim), left, base, 0, 'dots'),
    ...drawDots(mostOf(claim), left, base, claim.low ?? mostOf(claim), 'dots hollow'),
    s(
      'text',
      { class: fitsLarge(number) ? 'number large' : 'number', x: left, y: base + 24 },
      number,
    ),
    ...captionLines(mark, input, dot.columns * dot.pitch).map((line, index) =>
      s('text', { class: 'who', x: left, y: base + 26 + lineHeight * (index + 1) }, line),
    ),
  ]);
}

/** Draws dots `from` up to `count`, from the base line upward, in one path: a thousand circles would weigh too much. */
function drawDots(
  count: number,
  left: number,
  base: number,
  from: number,
  name: string,
): Element[] {
  if (count <= from) return [];
  const { radius, pitch, columns } = dot;
  const d = Array.from({ length: count - from }, (_, index) => {
    const at = from + index;
    const x = left + (at % columns) * pitch;
    const y = base - (Math.floor(at / columns) + 0.5) * pitch;
    return `M${x},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`;
  }).join('');
  return [s('path', { class: name, d })];
}

function captionLines(mark: MarkedClaim, input: ChartInput, width: number): string[] {
  return wrapText(dayAndParty(mark, input), width, size.who, maxLines);
}

function fitsLarge(number: string): boolean {
  return textWidth(number, size.number, true) <= dot.columns * dot.pitch;
}

function mostOf({ value, low, high }: MarkedClaim['claim']): number {
  return high ?? value ?? low ?? 0;
}
