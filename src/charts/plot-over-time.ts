/** Draws numbers over time: each at the day it holds for, labeled in place, with the gap where two cannot both be true. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { stepClass } from './assign-steps.ts';
import type { CalendarScale } from './calendar-scale.ts';
import type { ChartInput } from './chart-input.ts';
import { drawBreaks, drawDayTicks } from './draw-day-axis.ts';
import { drawGap, gapBand, requestGapLabel } from './draw-gap.ts';
import { drawMark, markBox, type MarkPlace } from './draw-mark.ts';
import { findGap } from './find-gap.ts';
import { formatClaim } from './format-claim.ts';
import { drawLines } from './draw-lines.ts';
import { holdsNumber, nameParty } from './name-party.ts';
import { type Box, type LabelRequest, placeLabels, type PlacedLabel } from './place-labels.ts';
import { sayDays, sayValues } from './say-scale.ts';
import { sideClass } from './side-shape.ts';
import { textWidth, wrapText } from './text-width.ts';
import { type MarkedClaim, valueExtent } from './to-series.ts';
import { isLogarithmic, valueScale } from './value-scale.ts';

/** Pixels; the frame's `left` and `right` are where the first and the last day stand. */
export const timeFrame = { width: 640, top: 30, left: 30, right: 478 };
/** Height of the scale in pixels: as much as its numbers differ, for marks at one height need no room below them. */
const scaleHeight = { least: 150, most: 290, perDifference: 440 };
const size = { number: 16, who: 13 };
const lineHeight = 16;
const whoWidth = 142;
/** One label in so many may stand off its mark, at the end of a line. */
const mostLed = 3;
/** How far marks of one day stand apart where they would cover one another. */
const dodgeBy = 15;

/** Asked for where there is no gap to label. */
const nowhere: LabelRequest = { x: 0, y: 0, reach: 0, lift: 0, width: 0, height: 0 };

/** A mark with the place it is drawn at. */
interface PlacedMark extends MarkedClaim {
  readonly place: MarkPlace;
}

/**
 * Gives `null` where the marks stand so close that their labels would need more lines than a reader can follow.
 *
 * @param steps - as `stepOf` takes them; empty where the graphic follows none
 */
export function plotOverTime(
  series: readonly MarkedClaim[],
  x: CalendarScale,
  input: ChartInput,
  steps: readonly string[],
): Element | null {
  const { width, top } = timeFrame;
  const bottom = top + heightOf(series);
  const y = valueScale(series, [bottom, top]);
  const placed = dodge(
    series.map((mark) => ({
      ...mark,
      place: { across: x.at.get(mark.day ?? '') ?? 0, along: y, direction: 'up' as const },
    })),
  );
  const gap = findGap(series, input);
  const upper = placed.find(({ claim }) => claim.id === gap?.upper.id);
  const step = stepClass(laterDay(gap?.upper.asOf?.to, gap?.lower.asOf?.to), steps);
  const band = gap === null || upper === undefined ? null : gapBand(gap, upper.place);
  const boxes = placed.map(({ claim, place }) => markBox(claim, place));
  const [gapLabel, ...labels] = placeLabels(
    [
      ...(gap === null || band === null ? [nowhere] : [requestGapLabel(gap, band, input)]),
      ...placed.map((mark) => requestLabel(mark, input)),
    ],
    band === null ? boxes : [...boxes, band],
    { x: 0, y: 0, width, height: bottom + 6 },
  );
  const led = labels.filter(({ leader }) => leader !== null);
  if (labels.some(({ isForced }) => isForced) || led.length > placed.length / mostLed) return null;
  const lowest = boxes.map((box) => box.y + box.height + 4);
  const axis = Math.max(bottom + 8, ...lowest, ...labels.map((box) => box.y + box.height + 6));
  const ticks = drawDayTicks(series, x.at, axis, input);
  const notes = notesOf(x, input);
  const height = ticks.bottom + notes.length * lineHeight + (notes.length > 0 ? 4 : 0);
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      class: 'chart',
      'data-x': sayDays(x.at, dodgeBy),
      'data-y': sayValues(series, y),
    },
    [
      ...drawFrame(placed, [...x.at.values()], axis),
      ...drawBreaks(x.breaks, axis),
      ...ticks.elements,
      ...notes.map((note, index) =>
        s(
          'text',
          { class: 'who', x: timeFrame.left, y: ticks.bottom + lineHeight * index + 14 },
          note,
        ),
      ),
      ...(gap === null || band === null || gapLabel === undefined
        ? []
        : [drawGap(gap, band, gapLabel, input, step)]),
      ...placed.map((mark, index) => drawLabeled(mark, labels[index], input, steps)),
    ],
  );
}

function heightOf(series: readonly MarkedClaim[]): number {
  const { least, most, perDifference } = scaleHeight;
  if (isLogarithmic(series)) return most;
  const [low, high] = valueExtent(series);
  return Math.max(least, Math.min(most, Math.round(((high - low) / high) * perDifference)));
}

/** A scale that is not plain says so in plain words, where it stands. */
function notesOf(
  { isSpread, breaks }: CalendarScale,
  { words: { readings } }: ChartInput,
): string[] {
  return [...(isSpread ? [readings.spread] : []), ...(breaks.length > 0 ? [readings.broken] : [])];
}

function laterDay(a: string | undefined, b: string | undefined): string | null {
  return (
    [a, b]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

/** A range frame: the axes run from the first claimed day to the last, from the least claimed number to the greatest. */
function drawFrame(
  placed: readonly PlacedMark[],
  days: readonly number[],
  axis: number,
): Element[] {
  const values = placed.flatMap(({ claim, place }) =>
    [claim.value ?? claim.low, claim.value ?? claim.high]
      .filter((value) => value !== null)
      .map(place.along),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const ticks = [...new Set(values.map((value) => Math.round(value)))];
  return [
    s('path', {
      class: 'axis',
      'data-mark': 'frame',
      d: `M${Math.round(first)} ${Math.round(axis)}H${Math.round(last)}M3 ${Math.round(Math.min(...values))}V${Math.round(Math.max(...values))}${ticks.map((at) => `M0 ${at}h6`).join('')}`,
    }),
  ];
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
    while (hits(across)) across += dodgeBy;
    done.push({ ...mark, place: { ...mark.place, across } });
  }
  return done;
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function requestLabel(mark: PlacedMark, input: ChartInput): LabelRequest {
  const { claim, place } = mark;
  const number = formatClaim(claim, input.locale, input.words);
  const lines = whoLines(claim, input);
  const width = Math.max(
    textWidth(number, size.number, true),
    ...lines.map((line) => textWidth(line, size.who)),
  );
  const box = markBox(claim, place);
  const y = claim.value === null ? box.y + box.height / 2 : place.along(claim.value);
  return {
    x: place.across,
    y,
    reach: box.width / 2,
    lift: Math.max(y - box.y, box.y + box.height - y),
    width: width + 4,
    height: lineHeight * (1 + lines.length) + 4,
  };
}

function whoLines(claim: MarkedClaim['claim'], input: ChartInput): string[] {
  const party = nameParty(claim, input);
  return party === null
    ? []
    : wrapText(party, whoWidth, size.who, holdsNumber(party) ? Infinity : 2);
}

function drawLabeled(
  mark: PlacedMark,
  label: PlacedLabel | undefined,
  input: ChartInput,
  steps: readonly string[],
): Element {
  const { claim, place } = mark;
  const lines = whoLines(claim, input);
  const at = textPlace(place.across, label);
  return s(
    'a',
    {
      href: input.href(claim),
      class: `${sideClass(claim)}${stepClass(mark.day, steps)}`,
      'data-claim': claim.id,
      'text-anchor': at.anchor,
    },
    [
      ...drawLeader(label),
      ...drawMark(claim, place),
      s(
        'text',
        { class: 'number', x: at.x, y: at.y + lineHeight - 2 },
        formatClaim(claim, input.locale, input.words),
      ),
      ...(lines.length === 0
        ? []
        : [drawLines(lines, { class: 'who', x: at.x, y: at.y + lineHeight * 2 - 2 }, lineHeight)]),
    ],
  );
}

/** A label left of its mark is flush right, so that its number stands beside the mark. */
function textPlace(
  across: number,
  label: PlacedLabel | undefined,
): { readonly x: number; readonly y: number; readonly anchor: 'end' | undefined } {
  const { x = 0, y = 0, width = 0 } = label ?? {};
  const isLeft = x + width <= across;
  return {
    x: Math.round(isLeft ? x + width : x),
    y: Math.round(y),
    anchor: isLeft ? 'end' : undefined,
  };
}

function drawLeader(label: PlacedLabel | undefined): Element[] {
  if (label?.leader == null) return [];
  const [x1, y1, x2, y2] = label.leader.map(Math.round);
  return [s('path', { class: 'leader', d: `M${x1} ${y1}L${x2} ${y2}` })];
}
