/** component-names-exist: the ids that an explainer's components name are ids of its story. */
import type { Finding } from '../finding.ts';
import { walk } from '../passages/read-mdx.ts';
import type { Mdx } from '../passages/read-mdx.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { nearestNames } from '../../../src/model/nearest-names.ts';

/** What an attribute of a component names. */
const named: Readonly<Record<string, (story: StoryRecord) => readonly string[]>> = {
  'Step.date': ({ claims }) => [...claims.keys()],
  'Chart.measure': ({ measures }) => measures.map(({ id }) => id),
};

/** Takes a parsed explainer; gives a finding for each id that is none. */
export function componentNamesExist(mdx: Mdx, story: StoryRecord): readonly Finding[] {
  const findings: Finding[] = [];
  walk(mdx.tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const known = named[`${node.name ?? ''}.${attribute.name}`]?.(story);
      if (known === undefined || known.includes(attribute.value)) continue;
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      findings.push({
        ...{ file: mdx.file, line, column, ruleId: 'component-names-exist' },
        reason: `<${node.name ?? ''}> names "${attribute.value}", which is not there`,
        actual: attribute.value,
        expected: nearestNames(attribute.value, known),
      });
    }
  });
  return findings;
}
