/** explainer-quote-is-verbatim: block quotes of an explainer, and words in quotation marks, are a source's own. */
import type { Finding } from '../finding.ts';
import { quotationsOf, sourceOfQuotation } from '../passages/mark-quotations.ts';
import { textOf, walk } from '../passages/read-mdx.ts';
import type { Mdx } from '../passages/read-mdx.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { dropEllipses, foldText } from '../text/fold-text.ts';

/** Shorter stretches in quotation marks may be terms rather than quotations. */
const fewestWords = 4;

/** Takes a parsed explainer; gives a finding for each quotation that no seed of the story holds. */
export function explainerQuoteIsVerbatim(mdx: Mdx, story: StoryRecord): readonly Finding[] {
  const findings: Finding[] = [];
  walk(mdx.tree, (node) => {
    const quotations =
      node.type === 'blockquote'
        ? [dropEllipses(foldText(textOf(node)))]
        : node.type === 'paragraph'
          ? quotationsOf(textOf(node))
              .map(({ text }) => dropEllipses(foldText(text)))
              .filter((text) => text.split(' ').length >= fewestWords)
          : [];
    for (const text of quotations) {
      if (sourceOfQuotation(text, story) !== null) continue;
      findings.push({
        file: mdx.file,
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
        ruleId: 'explainer-quote-is-verbatim',
        reason: 'no seed of the story holds this quotation',
        actual: text,
        expected: [],
      });
    }
  });
  return findings;
}
