/** Writes a drawing as a file of its own. */
import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Gives XML: text stays text, and what XML 1.0 cannot hold is left out. */
export function toSvgText(drawing: RootContent): string {
  const root: Root = { type: 'root', children: [clean(drawing)] };
  const markup = toHtml(root, { space: 'svg', closeEmptyElements: true });
  // Nothing here opens a CDATA section, and XML forbids the end of one outside.
  return `${markup.replaceAll(']]>', ']]&gt;')}\n`;
}

function clean<Node extends RootContent>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: allowed(node.value) };
  if (node.type !== 'element') return node;
  const properties = Object.entries(node.properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? allowed(value) : value,
  ]);
  return {
    ...node,
    properties: Object.fromEntries(properties),
    children: node.children.map((child) => clean(child)),
  };
}

/** XML 1.0, production 2. */
function allowed(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
