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

/** Gives every line of text with the box it covers, from cap height to baseline. */
export function textsOf(svg: Element): DrawnText[] {
  const isStill = classOf(svg).includes('still');
  return walk(svg).flatMap(({ node, within }) => {
    if (node.tagName !== 'text') return [];
    const name = classOf(node);
    const inPill = within.some((parent) => classOf(parent).includes('pill'));
    const size = isStill && name === 'number' ? 15 : inPill ? 14 : (sizes[name] ?? 13);
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
      const anchor = String(node.properties['textAnchor'] ?? 'start');
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
      return { text, size, x: left, y: y - size * 0.66, width, height: size * 0.66 };
    });
  });
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
