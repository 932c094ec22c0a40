/** Hatches a band as one path of relative strokes: a pattern would need an id, and ids must not repeat on a page. */
import type { Box } from './place-labels.ts';

/** Distance in pixels of two strokes. */
const pitch = 6;

/** Gives the path data of slanted strokes that fill a band along its longer side, `''` where it is too short for one. */
export function hatchBand({ x, y, width, height }: Box): string {
  const across = Math.round(Math.min(width, height));
  const strokes = Math.floor((Math.max(width, height) - across) / pitch) + 1;
  if (across <= 0 || strokes < 1) return '';
  const [dx, dy] = height >= width ? [-across, across + pitch] : [pitch - across, across];
  return `M${Math.round(x)} ${Math.round(y + across)}${`l${across}-${across}m${dx} ${dy}`.repeat(strokes)}`;
}
