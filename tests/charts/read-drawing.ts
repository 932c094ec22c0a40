/** Reads a drawing as an eye does: where its texts and marks stand. */
import type { Element, ElementContent } from 'hast';
import type { Box } from '../../src/charts/place-labels.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { toText } from './match-drawing.ts';

export interface DrawnText extends Box {
  readonly text: string;
  readonly size: number;
}

/** Sizes in pixels as src/styles/charts.css sets them. */
const sizes: Readonly<Record<string, number>> = {
  number: 16,
  'number large': 20,
  'gap-size': 15,
  headline: 14,
};

const stillSizes: Readonly<Record<string, number>> = { number: 15, 'gap-size': 14 };

/** Gives every line of text with the box it covers, from cap height to baseline. */
export function textsOf(svg: Element): DrawnText[] {
  const isStill = classOf(svg).includes('still');
  return walk(svg).flatMap(({ node, within }) => {
    if (node.tagName !== 'text') return [];
    const name = classOf(node);
    const inPill = within.some((parent) => classOf(parent).includes('pill'));
    const ofStill = isStill ? stillSizes[name] : undefined;
    const size = ofStill ?? (inPill ? 14 : (sizes[name] ?? 13));
    const isBold = ['number', 'number large', 'gap-size', 'date', 'strong'].includes(name);
    const lines = node.children.filter(
      (child) => child.type === 'element' && 'x' in child.properties,
    );
    const parts = lines.length === 0 ? [node] : (lines as Element[]);
    let y = Number(node.properties['y'] ?? 0);
    return parts.map((part) => {
      y += Number(part === node ? 0 : (part.properties['dy'] ?? 0));
      const text = toText(part).trim();
      const width = textWidth(text, size, isBold) / 1.06;
      const x = Number(part.properties['x'] ?? node.properties['x'] ?? 0);
      const anchor = String(
        [node, ...within.toReversed()].find(({ properties }) => 'textAnchor' in properties)
          ?.properties['textAnchor'] ?? 'start',
      );
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      return { text, size, x: left, y: y - size * 0.66, width, height: size * 0.66 };
    });
  });
}

/** Gives the middle of every mark. */
export function marksOf(svg: Element): { readonly x: number; readonly y: number }[] {
  return walk(svg).flatMap(({ node: { properties, tagName }, node }) => {
    const name = classOf(node);
    if (name === 'bar')
      return {
        x: Number(properties['x']) + Number(properties['width']) / 2,
        y: Number(properties['y']) + Number(properties['height']) / 2,
      };
    if (!name.startsWith('mark')) return [];
    if (tagName === 'circle') return { x: Number(properties['cx']), y: Number(properties['cy']) };
    const [x, y] = String(properties['d']).match(/[\d.]+/g) ?? [];
    return { x: Number(x), y: Number(y) };
  });
}

/** Gives the lines from marks to their labels, as points a pixel apart. */
export function leadersOf(svg: Element): { readonly x: number; readonly y: number }[][] {
  return walk(svg)
    .filter(({ node }) => classOf(node) === 'leader')
    .map(({ node }) => {
      const d = String(node.properties['d']);
      const [x1 = 0, y1 = 0, third = 0, last = third] = (d.match(/[\d.]+/g) ?? []).map(Number);
      const [right, bottom] = d.includes('V') ? [x1, third] : [third, d.includes('H') ? y1 : last];
      const length = Math.ceil(Math.hypot(right - x1, bottom - y1));
      return Array.from({ length: length + 1 }, (_, at) => ({
        x: x1 + ((right - x1) * at) / Math.max(1, length),
        y: y1 + ((bottom - y1) * at) / Math.max(1, length),
      }));
    });
}

/** True where a box holds a point, its edges apart. */
export function holds(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** Gives the elements of a drawing with their ancestors. */
export function walk(
  node: Element,
  within: readonly Element[] = [],
): { readonly node: Element; readonly within: readonly Element[] }[] {
  const inside = node.children.filter(
    (child: ElementContent): child is Element => child.type === 'element',
  );
  return [{ node, within }, ...inside.flatMap((child) => walk(child, [...within, node]))];
}

export function classOf(node: Element): string {
  const name = node.properties['className'] ?? node.properties['class'] ?? '';
  return Array.isArray(name) ? name.join(' ') : String(name);
}

/** True where two boxes share more than a hair. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.5;
  return (
    a.x + hair < b.x + b.width &&
    b.x + hair < a.x + a.width &&
    a.y + hair < b.y + b.height &&
    b.y + hair < a.y + a.height
  );
}
