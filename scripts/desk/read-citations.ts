/** Reads what an explainer cites: claims in its links and steps, measures in its charts. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface Citation {
  readonly kind: 'claim' | 'measure';
  /** Id of the claim or measure. */
  readonly name: string;
  /** What the explainer's link says, empty where the citation is no link. */
  readonly words: string;
  /** Counted from one. */
  readonly line: number;
  readonly column: number;
}

export interface Citations {
  /** In the order of the text. */
  readonly citations: readonly Citation[];
  /** True where the front matter calls it a draft: no editor has explained anything yet. */
  readonly isDraft: boolean;
  /** Why the text could not be read, or `null`; there are no citations then. */
  readonly fault: string | null;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

/** Takes the text of an `.mdx` file. */
export function readCitations(text: string): Citations {
  const isDraft = /^draft:[ \t]*true[ \t]*$/m.test(/^---\n[\s\S]*?\n---$/m.exec(text)?.[0] ?? '');
  try {
    return { citations: readNode(parser.parse(text)), isDraft, fault: null };
  } catch (error) {
    return {
      citations: [],
      isDraft,
      fault: error instanceof Error ? error.message : String(error),
    };
  }
}

function readNode(node: Nodes): readonly Citation[] {
  const inside = 'children' in node ? node.children.flatMap(readNode) : [];
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === 'link')
    return readAddress(node.url).map((name) => ({
      kind: 'claim',
      name,
      words: textOf(node),
      ...{ line, column },
    }));
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
  const claim = node.name === 'Step' ? readAttribute(node, 'date') : null;
  const measure = node.name === 'Chart' ? readAttribute(node, 'measure') : null;
  return [
    ...(claim === null ? [] : [{ kind: 'claim' as const, name: claim, words: '', line, column }]),
    ...(measure === null
      ? []
      : [{ kind: 'measure' as const, name: measure, words: '', line, column }]),
    ...inside,
  ];
}

/** A link to claims names them; a calculation names them between its operators. */
function readAddress(url: string): readonly string[] {
  const [, kind, named = ''] = /^(claim|calc):(.*)$/s.exec(decode(url)) ?? [];
  if (kind === undefined) return [];
  const names = named.split(kind === 'claim' ? /[\s,]+/ : /[\s()]+/);
  return names.filter((name) => name !== '' && !(kind === 'calc' && /^[+\-*/]$/.test(name)));
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function readAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | null {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : null;
  }
  return null;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
