/** Writes a drawing in fewer bytes: what repeats from row to row and from mark to mark is written alike, where it stands apart. */
import type { Element, ElementContent } from 'hast';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** With fewer groups there is little to repeat. */
const fewestGroups = 4;

/**
 * Gives the same drawing with each of its groups and links at an origin of its own: the row's height for a group, the
 * place of its mark for a link.
 *
 * @throws on a path with absolute curves, which no chart draws
 */
export function compactDrawing(drawing: Element): Element {
  const groups = drawing.children.filter(isGroup).length;
  return groups < fewestGroups ? drawing : { ...drawing, children: drawing.children.map(place) };
}

function place(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (!isGroup(node)) return { ...node, children: node.children.map(place) };
  const first = placeOf(node);
  const origin = node.tagName === 'g' ? { ...first, x: 0 } : first;
  const children = node.children.map((child) => place(shift(child, origin)));
  const transform = `translate(${origin.x} ${origin.y})`;
  return { ...node, children, properties: { ...node.properties, transform } };
}

function isGroup(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    (node.tagName === 'g' || node.tagName === 'a') &&
    node.children.length > 1
  );
}

/** Where a shape stands that does not say so: a group around it may have moved it there. */
const corners: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  text: { x: 0, y: 0 },
  rect: { x: 0, y: 0 },
  circle: { cx: 0, cy: 0 },
};

/** Gives where the first shape of a group stands. */
function placeOf({ tagName, properties, children }: Element): Point {
  const { x = 0, y = 0, cx = 0, cy = 0, d } = properties;
  if (tagName === 'circle') return { x: Number(cx), y: Number(cy) };
  if (tagName === 'rect' || tagName === 'text') return { x: Number(x), y: Number(y) };
  const [, left, top] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(String(d)) ?? [];
  if (left !== undefined) return { x: Number(left), y: Number(top) };
  const first = children.find((child) => child.type === 'element');
  if (first === undefined) throw new Error(`invalid group: ${tagName} holds nothing drawn`);
  return placeOf(first);
}

function shift(node: ElementContent, by: Point): ElementContent {
  if (node.type !== 'element') return node;
  const { tagName, properties, children } = node;
  const move = (name: string, value: unknown): [] | [string, string | number] => {
    if (name === 'd') return [name, shiftPath(String(value), by)];
    const moved = round(Number(value) - (name.endsWith('x') ? by.x : by.y));
    // What a shape leaves out is 0; a line of text that leaves it out goes on where the one before ended.
    return moved === 0 && tagName !== 'tspan' ? [] : [name, moved];
  };
  const own = { ...properties, ...corners[tagName], ...properties };
  return {
    ...node,
    properties: Object.fromEntries(
      Object.entries(own)
        .map(([name, value]) => (/^(?:c?[xy]|d)$/.test(name) ? move(name, value) : [name, value]))
        .filter((entry) => entry.length > 0),
    ),
    children: children.map((child) => shift(child, by)),
  };
}

/** Absolute commands are written in capitals (SVG 2, 9.3.2). */
function shiftPath(path: string, by: Point): string {
  return path.replace(/([A-Z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const numbers = [...rest.matchAll(/-?[\d.]+/g)].map(Number);
    const axes = { M: [by.x, by.y], L: [by.x, by.y], H: [by.x], V: [by.y] }[command];
    if (axes === undefined) throw new Error(`unknown path command: ${command}`);
    return `${command}${numbers.map((number, index) => round(number - (axes[index % axes.length] ?? 0))).join(' ')}`;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
