/** Reads where a shape of a drawing stands. */
import { attributeOf } from '../passages/page.ts';
import type { Element } from '../passages/page.ts';

/** What a shape spans across and down, in pixels; a point spans nothing. */
export interface Extent {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** A line that goes straight from its start, and nothing else. */
const line = /^M(-?[\d.]+) (-?[\d.]+)([hv])(-?[\d.]+)$/u;

/** Gives a circle's center, a rectangle's box, a straight line, the start of any other path, a text's anchor; `null` for anything else. */
export function extentOf(element: Element): Extent | null {
  const number = (name: string): number => Number(attributeOf(element, name) ?? 0);
  const point = (x: number, y: number): Extent => ({ x: [x, x], y: [y, y] });
  switch (element.tagName) {
    case 'circle':
      return point(number('cx'), number('cy'));
    case 'text':
      return point(number('x'), number('y'));
    case 'rect': {
      const [x, y] = [number('x'), number('y')];
      return { x: [x, x + number('width')], y: [y, y + number('height')] };
    }
    case 'path': {
      const d = attributeOf(element, 'd') ?? '';
      const [, left = '', top = '', way, by = '0'] = line.exec(d) ?? [];
      if (way === undefined) {
        const start = /^M(-?[\d.]+) (-?[\d.]+)/u.exec(d);
        return start === null ? null : point(Number(start[1]), Number(start[2]));
      }
      const [x, y] = [Number(left), Number(top)];
      return way === 'h'
        ? { x: [x, x + Number(by)], y: [y, y] }
        : { x: [x, x], y: [y, y + Number(by)] };
    }
    default:
      return null;
  }
}

/** Gives how far an element is moved by what it stands in, itself included, up to the one whose places have a meaning. */
export function offsetOf(element: Element): { readonly x: number; readonly y: number } {
  if (['data-x', 'data-y'].some((name) => attributeOf(element, name) !== null))
    return { x: 0, y: 0 };
  const { parentNode } = element;
  const around =
    parentNode === null || !('tagName' in parentNode) ? { x: 0, y: 0 } : offsetOf(parentNode);
  const [, x = '0', y = '0'] =
    /^translate\((-?[\d.]+)(?:[ ,]+(-?[\d.]+))?\)$/u.exec(
      attributeOf(element, 'transform') ?? '',
    ) ?? [];
  return { x: around.x + Number(x), y: around.y + Number(y) };
}
