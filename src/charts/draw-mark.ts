/** Draws one claim as a mark that says how sure it is: full = exact, hollow = about, arrow = at least or at most, bar = range; its shape tells the side. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import type { Box } from './place-labels.ts';
import { sideShape } from './side-shape.ts';

/** Where values run: `up` the page or to the `right`. */
type Direction = 'up' | 'right';

export interface MarkPlace {
  /** Fixed coordinate across the direction of values, in pixels. */
  readonly across: number;
  /** Position of a value along its direction, in pixels. */
  readonly along: (value: number) => number;
  readonly direction: Direction;
}

const radius = 6;
const arrowLength = 18;
/** Wider than most ranges are long: no range may look like a dot. */
const bar = { width: 10, least: 4 };
/** Least size of what a finger must hit, in pixels: WCAG 2.2, 2.5.8. */
const target = 24;

/** Gives the shapes of a claim's mark above the area that takes the click, without color: classes and the page's tokens decide that. */
export function drawMark(claim: Claim, place: MarkPlace): Element[] {
  const { low, high } = claim;
  const hit = hitArea(markBox(claim, place));
  if (claim.value === null && low !== null && high !== null)
    return [hit, drawBar(low, high, place)];
  const value = claim.value ?? low ?? high;
  if (value === null) return [];
  const [x, y] = point(value, place);
  const d = `M${x} ${y}${sideShape(claim.side)}`;
  const kind = place.direction === 'up' ? 'value day' : 'value';
  const dot = s('path', { class: isHollow(claim) ? 'mark hollow' : 'mark', 'data-mark': kind, d });
  const open = openEnd(claim);
  return open === 0 ? [hit, dot] : [hit, arrow(x, y, place.direction, open), dot];
}

/** True where a claim says about how many: its mark is an outline. */
export function isHollow({ modality }: Pick<Claim, 'modality'>): boolean {
  return modality === 'about' || modality === 'nearly';
}

/** 1 where the true number may be higher, -1 where it may be lower, else 0. */
export function openEnd({ modality }: Pick<Claim, 'modality'>): 1 | 0 | -1 {
  if (modality === 'atLeast' || modality === 'moreThan') return 1;
  return modality === 'upTo' || modality === 'lessThan' ? -1 : 0;
}

/** Gives how much farther an arrow toward zero reaches than a mark, in pixels; 0 where there is none. */
export function reachBelow(series: readonly { readonly claim: Claim }[]): number {
  return series.some(({ claim }) => openEnd(claim) < 0) ? arrowLength - radius : 0;
}

/** Gives the box a claim's mark covers. */
export function markBox(claim: Claim, place: MarkPlace): Box {
  const ends =
    claim.value === null ? [claim.low, claim.high].filter((end) => end !== null) : [claim.value];
  const along = ends.map(place.along);
  const pad = radius + 1;
  const open = openEnd(claim) * (place.direction === 'up' ? -1 : 1);
  const reach = arrowLength - radius + 1;
  const min = Math.min(...along) - pad - (open < 0 ? reach : 0);
  const max = Math.max(...along) + pad + (open > 0 ? reach : 0);
  const [across, size] = [place.across - pad, 2 * pad];
  return place.direction === 'up'
    ? { x: across, y: min, width: size, height: max - min }
    : { x: min, y: across, width: max - min, height: size };
}

/** Gives an invisible stroke over a mark, wide enough to hit: browsers differ in what else of a link takes the click. */
export function hitArea({ x, y, width, height }: Box): Element {
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  // The stroke is as wide as a target must be and its square caps reach half of that beyond both ends.
  const [h, v] = [width, height].map((side) => Math.max(0, Math.round(side - target)));
  const d =
    (h ?? 0) > 0
      ? `M${middle.x - (h ?? 0) / 2} ${middle.y}h${h}`
      : `M${middle.x} ${middle.y - (v ?? 0) / 2}v${v === 0 ? 0.1 : v}`;
  return s('path', { class: 'hit', d });
}

function drawBar(low: number, high: number, place: MarkPlace): Element {
  const [a, b] = [place.along(low), place.along(high)];
  const middle = (a + b) / 2;
  const length = Math.max(Math.abs(b - a), bar.least);
  const across = place.across - bar.width / 2;
  const box =
    place.direction === 'up'
      ? { x: across, y: middle - length / 2, width: bar.width, height: length }
      : { x: middle - length / 2, y: across, width: length, height: bar.width };
  const kind = place.direction === 'up' ? 'value day' : 'value';
  return s('rect', { class: 'bar', 'data-mark': kind, ...round(box) });
}

function arrow(x: number, y: number, direction: Direction, sign: 1 | -1): Element {
  const tip = arrowLength * sign;
  const d =
    direction === 'up'
      ? `M${x} ${y}v${-tip}m-4 ${5 * sign}l4 ${-5 * sign}l4 ${5 * sign}`
      : `M${x} ${y}h${tip}m${-5 * sign}-4l${5 * sign} 4l${-5 * sign} 4`;
  return s('path', { class: 'arrow', 'data-mark': 'value', d });
}

function point(value: number, { across, along, direction }: MarkPlace): [number, number] {
  const [at, beside] = [Math.round(along(value)), Math.round(across)];
  return direction === 'up' ? [beside, at] : [at, beside];
}

function round<T extends Readonly<Record<string, number>>>(box: T): T {
  return Object.fromEntries(Object.entries(box).map(([key, value]) => [key, roundOne(value)])) as T;
}

/** A tenth of a pixel is finer than any screen shows. */
function roundOne(value: number): number {
  return Math.round(value * 10) / 10;
}
