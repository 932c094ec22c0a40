/** The shape of each side's mark, so that sides are told apart without color: on grey paper, in forced colors, by any eye. */
import type { Side } from '../model/claim.ts';

const circle = 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z';
const diamond = 'm0-6.2l6.2 6.2l-6.2 6.2l-6.2-6.2z';
const square = 'm-4.5-4.5h9v9h-9z';
const up = 'm0-6l5.8 10h-11.6z';
const down = 'm0 6l5.8-10h-11.6z';
const cross = 'm-2-5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z';
const hexagon = 'm-5.5 0l2.7-4.8h5.6l2.7 4.8l-2.7 4.8h-5.6z';
const star = 'm0-6.5l1.6 4.4l4.6.2l-3.6 2.8l1.2 4.5l-3.8-2.6l-3.8 2.6l1.2-4.5l-3.6-2.8l4.6-.2z';

const shapes: Readonly<Record<Side, string>> = {
  official: circle,
  monitor: diamond,
  opposition: up,
  company: hexagon,
  union: down,
  medical: cross,
  witness: star,
  press: square,
};

/** Gives SVG path data in relative commands around the point it follows, about 11 px across; the square where no side is known. */
export function sideShape(side: Side | null): string {
  return shapes[side ?? 'press'];
}

/** Gives the class that colors a claim by the side that counts. */
export function sideClass({ side }: { readonly side: string | null }): string {
  return `by side-${side ?? 'press'}`;
}
