/** Says what a reader of a parsed paragraph would see, where that is text and marked numbers and nothing else. */
import type { Nodes, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Run } from './run.ts';

/**
 * Gives the runs of one paragraph, or `null` where the node holds anything but text and `<Num claim="…">`.
 *
 * @param node - a child of a root, from either parser
 */
export function readRuns(node: RootContent): readonly Run[] | null {
  // A paragraph of one component and nothing else is a flow element to one parser and a paragraph to the other.
  if (node.type === 'mdxJsxFlowElement') return readAll([node]);
  return node.type === 'paragraph' ? readAll(node.children) : null;
}

function readAll(nodes: readonly Nodes[]): readonly Run[] | null {
  const runs = nodes.map(readRun).filter((run) => run !== null);
  return runs.length === nodes.length ? joinText(runs) : null;
}

function readRun(node: Nodes): Run | null {
  if (node.type === 'text') return { text: node.value, claims: [] };
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const [attribute, ...others] = node.attributes;
  if (node.name !== 'Num' || attribute?.type !== 'mdxJsxAttribute' || others.length > 0)
    return null;
  if (attribute.name !== 'claim' || typeof attribute.value !== 'string') return null;
  const texts = unwrapParagraph(node.children).map((child) =>
    child.type === 'text' ? child.value : null,
  );
  return texts.includes(null) ? null : { text: texts.join(''), claims: attribute.value.split(' ') };
}

/** Parsers may cut one text in two. */
function joinText(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((joined, run) => {
    const last = joined.at(-1);
    return last?.claims.length === 0 && run.claims.length === 0
      ? [...joined.slice(0, -1), { text: last.text + run.text, claims: [] }]
      : [...joined, run];
  }, []);
}

function unwrapParagraph(nodes: readonly Nodes[]): readonly Nodes[] {
  const [first, ...others] = nodes;
  return first?.type === 'paragraph' && others.length === 0 ? first.children : nodes;
}
