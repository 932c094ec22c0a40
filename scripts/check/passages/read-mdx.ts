/** Parses an MDX file with the reference parser and with the one that builds the site, keeping where each node stands. */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';

/** `error` says where the file is no MDX, and why; the trees are empty then. */
export interface Mdx {
  readonly file: string;
  readonly text: string;
  readonly tree: Root;
  /** As the site's compiler reads it. */
  readonly built: Nodes;
  readonly error: {
    readonly line: number;
    readonly column: number;
    readonly reason: string;
  } | null;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

const empty: Root = { type: 'root', children: [] };

/** Takes the text of an `.mdx` file; positions are lines and columns of that text. */
export function readMdx(file: string, text: string): Mdx {
  try {
    return { file, text, tree: parser.parse(text), built: readAsBuilt(text), error: null };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const { line, column } = { line: 1, column: 1, ...placeIn(thrown, reason) };
    return { file, text, tree: empty, built: empty, error: { line, column, reason } };
  }
}

/** More character references in one paragraph than this can take the site's compiler down. */
const mostReferences = 12_000;

function readAsBuilt(text: string): Nodes {
  const isHeavy = text.split(/\n\s*\n/u).some((block) => block.split('&').length > mostReferences);
  if (isHeavy) throw new Error(`more than ${String(mostReferences)} references in a paragraph`);
  return mdxToMdast(text, { features: { gfm: false } });
}

/** The reference parser tells the place in properties, the other one at the head of its message. */
function placeIn(thrown: unknown, reason: string): { line?: number; column?: number } {
  const stated = /^(\d{1,7}):(\d{1,7}):/.exec(reason);
  if (stated !== null) return { line: Number(stated[1]), column: Number(stated[2]) };
  if (!(thrown instanceof Error) || !('line' in thrown) || !('column' in thrown)) return {};
  const { line, column } = thrown;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : {};
}

/** Calls `visit` for a node and everything inside it, in document order. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** Gives the text inside a node, blocks run together. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
