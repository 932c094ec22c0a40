/** mdx-is-inert: MDX holds prose and listed components with literal attributes; nothing in it runs. */
import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import type { Finding } from '../finding.ts';
import { walk } from '../passages/read-mdx.ts';
import type { Mdx } from '../passages/read-mdx.ts';

/** Components by name, each with its attributes and the form of their values. */
export type ComponentList = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

const ids = /^[a-z0-9][a-z0-9.-]*(?: [a-z0-9][a-z0-9.-]*)*$/;
const words = /^[a-z0-9-]+$/;

/** What the desk may write in an explainer. */
export const explainerComponents: ComponentList = {
  Dek: {},
  Steps: {},
  Step: { date: ids },
  Timeline: {},
  Chart: { measure: words, form: words },
  Disagreements: {},
  Ledger: {},
  Sources: {},
};

/** What the program writes in sources and events. */
export const generatedComponents: ComponentList = {
  Num: { claim: ids },
  Quote: { source: words, at: /^\d{1,9}-\d{1,9}$/ },
};

/** Takes a parsed MDX file; gives a finding for each node and attribute that is not on the list, as either parser reads it. */
export function mdxIsInert(mdx: Mdx, components: ComponentList): readonly Finding[] {
  if (mdx.error !== null) return [toFinding(mdx, mdx.error, mdx.error.reason, '', [])];
  const findings = judgeTree(mdx, mdx.tree, components);
  return findings.length > 0 ? findings : judgeTree(mdx, mdx.built, components);
}

function judgeTree(mdx: Mdx, tree: Nodes, components: ComponentList): readonly Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    const judged = judge(node, components);
    findings.push(
      ...judged.map(({ reason, actual, expected }) => toFinding(mdx, at, reason, actual, expected)),
    );
  });
  return findings;
}

interface Fault {
  readonly reason: string;
  readonly actual: string;
  readonly expected: readonly string[];
}

function judge(node: Nodes, components: ComponentList): readonly Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ reason: 'code would run while building', actual: node.value, expected: [] }];
    case 'html':
      return [{ reason: 'raw HTML is not prose', actual: node.value, expected: [] }];
    case 'link':
    case 'image':
    case 'definition':
      return judgeAddress(node.type, node.url);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(node.name ?? '', node.attributes, components);
    default:
      return [];
  }
}

function judgeAddress(type: string, url: string): readonly Fault[] {
  const isOutside = /^[a-z][a-z\d+.-]*:|^\/\//iu.test(url.replace(/[\p{Cc}\s]/gu, ''));
  const allowed = type === 'image' ? /^$/ : /^(?:claim|calc|count|https?|mailto):/iu;
  if (!isOutside || allowed.test(url)) return [];
  return [
    {
      reason: `an address of this kind has no place in ${type === 'image' ? 'an image' : 'a link'}`,
      actual: url,
      expected: type === 'image' ? ['a file of the site'] : ['claim:', 'calc:', 'count:', 'https:'],
    },
  ];
}

function judgeComponent(
  name: string,
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  components: ComponentList,
): readonly Fault[] {
  const allowed = Object.hasOwn(components, name) ? components[name] : undefined;
  if (allowed === undefined) {
    const expected = Object.keys(components).map((known) => `<${known}>`);
    return [{ reason: `<${name}> is not a listed component`, actual: name, expected }];
  }
  return attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [{ reason: 'code would run while building', actual: attribute.value, expected: [] }];
    }
    const { value } = attribute;
    const form = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined;
    if (typeof value === 'string' && form?.test(value) === true) return [];
    return [
      {
        reason:
          form === undefined
            ? `<${name}> has no attribute "${attribute.name}"`
            : `"${attribute.name}" of <${name}> is no plain value`,
        actual: typeof value === 'string' ? value : (value?.value ?? ''),
        expected: form === undefined ? Object.keys(allowed) : [form.source],
      },
    ];
  });
}

function toFinding(
  mdx: Mdx,
  { line, column }: { readonly line: number; readonly column: number },
  reason: string,
  actual: string,
  expected: readonly string[],
): Finding {
  return { file: mdx.file, line, column, ruleId: 'mdx-is-inert', reason, actual, expected };
}
