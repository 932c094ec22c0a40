/** Draws one claim as a mark that says how sure it is: dot = exact, arrow = at least or at most, bar = range, hollow = about. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import type { Box } from './place-labels.ts';

/** Where values run: `up` the page or to the `right`. */
type Direction = 'up' | 'right';

export interface MarkPlace {
  /** Fixed coordinate across the direction of values, in pixels. */
  readonly across: number;
  /** Position of a value along its direction, in pixels. */
  readonly along: (value: number) => number;
  readonly direction: Direction;
}

const radius = 4.5;
const arrowLength = 16;
const barWidth = 8;

/** Gives the shapes of a claim's mark, without color: classes and the page's tokens decide that. */
export function drawMark(claim: Claim, place: MarkPlace): Element[] {
  const { low, high } = claim;
  if (claim.value === null && low !== null && high !== null) return [bar(low, high, place)];
  const value = claim.value ?? low ?? high;
  if (value === null) return [];
  const [x, y] = point(value, place);
  const hollow = claim.modality === 'about' || claim.modality === 'nearly';
  const dot = s('circle', { class: hollow ? 'mark hollow' : 'mark', cx: x, cy: y, r: radius });
  const open = openEnd(claim);
  return open === 0 ? [dot] : [arrow(x, y, place.direction, open), dot];
}

/** Gives the box a claim's mark covers. */
export function markBox(claim: Claim, place: MarkPlace): Box {
  const ends = [claim.low, claim.value, claim.high].filter((value) => value !== null);
  const along = ends.map(place.along);
  const pad = radius + 2;
  const reach = openEnd(claim) === 0 ? 0 : arrowLength - radius;
  const min = Math.min(...along) - pad - reach;
  const max = Math.max(...along) + pad + reach;
  const [across, size] = [place.across - pad, 2 * pad];
  return place.direction === 'up'
    ? { x: across, y: min, width: size, height: max - min }
    : { x: min, y: across, width: max - min, height: size };
}

function bar(low: number, high: number, place: MarkPlace): Element {
  const [a, b] = [place.along(low), place.along(high)].sort((one, two) => one - two) as [
    number,
    number,
  ];
  const length = Math.max(b - a, barWidth);
  const across = place.across - barWidth / 2;
  const box =
    place.direction === 'up'
      ? { x: across, y: a, width: barWidth, height: length }
      : { x: a, y: across, width: length, height: barWidth };
  return s('rect', { class: 'mark', ...round(box), rx: barWidth / 2 });
}

function arrow(x: number, y: number, direction: Direction, sign: 1 | -1): Element {
  const tip = arrowLength * sign;
  const d =
    direction === 'up'
      ? `M${x},${y}v${-tip}m-4,${5 * sign}l4,${-5 * sign}l4,${5 * sign}`
      : `M${x},${y}h${tip}m${-5 * sign},-4l${5 * sign},4l${-5 * sign},4`;
  return s('path', { class: 'arrow', d });
}

/** 1 where the true number may be higher, -1 where it may be lower, else 0. */
function openEnd({ modality }: Claim): 1 | 0 | -1 {
  if (modality === 'atLeast' || modality === 'moreThan') return 1;
  return modality === 'upTo' || modality === 'lessThan' ? -1 : 0;
}

function point(value: number, { across, along, direction }: MarkPlace): [number, number] {
  const at = Math.round(along(value) * 100) / 100;
  return direction === 'up' ? [across, at] : [at, across];
}

function round<T extends Record<string, number>>(box: T): T {
  return Object.fromEntries(
    Object.entries(box).map(([key, value]) => [key, Math.round(value * 100) / 100]),
  ) as T;
}
