/** Parses an MDX file with the reference parser, keeping where each node stands. */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** `error` says where the file is no MDX, and why; the tree is empty then. */
export interface Mdx {
  readonly file: string;
  readonly text: string;
  readonly tree: Root;
  readonly error: {
    readonly line: number;
    readonly column: number;
    readonly reason: string;
  } | null;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

/** Takes the text of an `.mdx` file; positions are lines and columns of that text. */
export function readMdx(file: string, text: string): Mdx {
  try {
    return { file, text, tree: parser.parse(text), error: null };
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('reason' in thrown)) throw thrown;
    const { line, column } = { line: 1, column: 1, ...thrown };
    const error = { line, column, reason: thrown.message };
    return { file, text, tree: { type: 'root', children: [] }, error };
  }
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
