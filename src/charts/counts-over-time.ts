/** Counts over time by who counted: each published number at the day it holds for, and the gap where two cannot both be true. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../model/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { drawMark, markBox, type MarkPlace } from './draw-mark.ts';
import { drawGap, findGap } from './draw-gap.ts';
import { formatClaim, formatDays } from './format-claim.ts';
import { type LabelRequest, placeLabels, type PlacedLabel } from './place-labels.ts';
import { dayAndParty, rowPlot, shortParty, sideClass } from './row-plot.ts';
import { spreadDays } from './spread-days.ts';
import { textWidth, wrapText } from './text-width.ts';
import { columnHeads, toRows } from './to-rows.ts';
import { type MarkedClaim, toSeries, valueExtent } from './to-series.ts';
import { isLogarithmic, valueScale } from './value-scale.ts';

const frame = { width: 680, top: 26, plot: 300, left: 28, right: 150, bottom: 34 };
/** Room for a label beside its mark. */
const leastGap = 150;
/** Fewer numbers are better read side by side. */
const fewestMarks = 3;
const size = { number: 15, who: 12.5, tick: 12.5 };
const lineHeight = 15;
const whoWidth = 132;

/** A mark with the place it is drawn at. */
interface PlacedMark extends MarkedClaim {
  readonly place: MarkPlace;
}

/** Gives the chart of a measure with a course to show; `null` where its numbers are few or all of one day. */
export function countsOverTime(input: ChartInput): Chart | null {
  const claims = input.claims.filter(({ measure }) => measure === input.measure.id);
  const series = toSeries(claims.filter(({ scope }) => scope === input.measure.scope))
    .filter(({ day }) => day !== null)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1));
  if (series.length < fewestMarks || new Set(series.map(({ day }) => day)).size < 2) return null;
  const drawn = series.flatMap(({ all }) => all.map(({ id }) => id));
  return {
    id: input.measure.id,
    title: input.words.overTime(capitalize(input.measure.label)),
    reading: isLogarithmic(valueExtent(series))
      ? `${input.words.overTimeReading} ${input.words.logScale}`
      : input.words.overTimeReading,
    wide: drawWide(series, input),
    narrow: rowPlot(series, input, 320, (mark) => dayAndParty(mark, input)),
    columns: columnHeads(input),
    valueColumn: 0,
    rows: toRows(series, input),
    omitted: drawn.length < claims.length ? input.words.leftOut : null,
    claims: drawn,
  };
}

/** Gives a label with a capital first letter, for the start of a title. */
export function capitalize(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

function drawWide(series: readonly MarkedClaim[], input: ChartInput): Element {
  const bottom = frame.top + frame.plot;
  const y = valueScale(valueExtent(series), [bottom, frame.top]);
  const days = series.map(({ day }) => day ?? '');
  const x = spreadDays(days, [frame.left, frame.width - frame.right], () => leastGap);
  const placed = dodge(
    series.map((mark) => ({
      ...mark,
      place: { across: x.get(mark.day ?? '') ?? 0, along: y, direction: 'up' as const },
    })),
  );
  const gap = findGap(series, input);
  const boxes = placed.map(({ claim, place }) => markBox(claim, place));
  const gapDrawing = gap === null ? null : drawGap(gap, placed, input);
  const area = { x: 0, y: 0, width: frame.width, height: bottom + 6 };
  const labels = placeLabels(
    placed.map((mark) => requestLabel(mark, input)),
    gapDrawing === null ? boxes : [...boxes, ...gapDrawing.boxes],
    area,
  );
  const height = Math.max(bottom + frame.bottom, ...labels.map((box) => box.y + box.height));
  return s(
    'svg',
    {
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      role: 'group',
      class: 'chart',
    },
    [
      s('line', { class: 'axis', x1: 0, x2: frame.width, y1: bottom + 8, y2: bottom + 8 }),
      ...drawTicks(series, x, bottom + 8, input),
      ...(gapDrawing === null ? [] : gapDrawing.elements),
      ...placed.map((mark, index) => drawLabeled(mark, labels[index], input)),
    ],
  );
}

/** Marks of one day that would cover one another stand side by side. */
function dodge(marks: readonly PlacedMark[]): PlacedMark[] {
  const done: PlacedMark[] = [];
  for (const mark of marks) {
    let { across } = mark.place;
    const hits = (at: number): boolean =>
      done.some((other) =>
        touches(
          markBox(other.claim, other.place),
          markBox(mark.claim, { ...mark.place, across: at }),
        ),
      );
    while (hits(across)) across += 12;
    done.push({ ...mark, place: { ...mark.place, across } });
  }
  return done;
}

function touches(a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function requestLabel({ claim, place }: PlacedMark, input: ChartInput): LabelRequest {
  const number = formatClaim(claim, input.locale, input.words);
  const lines = whoLines(claim.attributedTo, input);
  const width = Math.max(
    textWidth(number, size.number, true),
    ...lines.map((line) => textWidth(line, size.who)),
  );
  const box = markBox(claim, place);
  return {
    x: place.across,
    y: claim.value === null ? box.y + box.height / 2 : place.along(claim.value),
    reach: box.width / 2,
    width: width + 4,
    height: lineHeight * (1 + lines.length) + 4,
  };
}

function whoLines(attributedTo: string | null, { words }: ChartInput): string[] {
  return wrapText(shortParty(attributedTo) ?? words.unattributed, whoWidth, size.who, 2);
}

function drawLabeled(mark: PlacedMark, label: PlacedLabel | undefined, input: ChartInput): Element {
  const { claim, place } = mark;
  const box = markBox(claim, place);
  const at = { x: label?.x ?? 0, y: label?.y ?? 0 };
  return s('a', { href: input.href(claim), class: sideClass(claim), 'data-claim': claim.id }, [
    ...(label?.leader === true
      ? [
          s('line', {
            class: 'leader',
            x1: place.across,
            y1: box.y + box.height / 2,
            x2: at.x > place.across ? at.x - 2 : at.x + label.width,
            y2: at.y + label.height / 2,
          }),
        ]
      : []),
    ...drawMark(claim, place),
    s(
      'text',
      { class: 'number', x: at.x, y: at.y + lineHeight - 1 },
      formatClaim(claim, input.locale, input.words),
    ),
    ...whoLines(claim.attributedTo, input).map((line, index) =>
      s('text', { class: 'who', x: at.x, y: at.y + lineHeight * (index + 2) - 1 }, line),
    ),
  ]);
}

/** Ticks stand at claimed days only: each carries a claim that holds for it. */
function drawTicks(
  series: readonly MarkedClaim[],
  x: ReadonlyMap<string, number>,
  y: number,
  { locale, href }: ChartInput,
): Element[] {
  return [...x].flatMap(([day, at]) => {
    const claim = narrowest(series.filter((mark) => mark.day === day));
    if (claim?.asOf == null) return [];
    return [
      s('a', { href: href(claim), class: 'tick', 'data-claim': claim.id }, [
        s('line', { x1: at, x2: at, y1: y, y2: y + 5 }),
        s(
          'text',
          { x: at, y: y + 19, 'text-anchor': 'middle' },
          formatDays(claim.asOf, locale, 'tick'),
        ),
      ]),
    ];
  });
}

/** The claim that holds for the fewest days says best which day a tick is. */
function narrowest(marks: readonly MarkedClaim[]): MarkedClaim['claim'] | undefined {
  return marks
    .map(({ claim }) => claim)
    .sort((a, b) => ((a.asOf?.from ?? '') > (b.asOf?.from ?? '') ? -1 : 1))[0];
}
