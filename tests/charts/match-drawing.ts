/** Compares drawings with the files in tests/snapshots: `UPDATE=1` rewrites them, a failure leaves the new one beside the old. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect } from 'vitest';

const folder = new URL('../snapshots/', import.meta.url);

export function matchDrawing(name: string, drawing: Element | undefined): void {
  if (drawing === undefined) throw new Error(`nothing drawn: ${name}`);
  const svg = `${toHtml(drawing).replaceAll('><', '>\n<')}\n`;
  const kept = fileURLToPath(new URL(`${name}.svg`, folder));
  const changed = fileURLToPath(new URL(`${name}-changed.svg`, folder));
  rmSync(changed, { force: true });
  if (process.env['UPDATE'] !== undefined) writeFileSync(kept, svg);
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  if (before !== svg) writeFileSync(changed, svg);
  expect(svg, `${name}.svg has changed; UPDATE=1 accepts the new drawing`).toBe(before);
}

/** Gives the text of a tree. */
export function toText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
}
