/** Judges the desk's explainers before anything is built: every number, every quotation, every component. */
import type { Finding, Report } from './finding.ts';
import { judgePassages } from './judge-passages.ts';
import { listExplainers } from './passages/list-explainers.ts';
import { readExplainer } from './passages/read-explainer.ts';
import { readRecords } from './record/read-record.ts';
import type { Tree } from './read-tree.ts';
import { explainerHasAStory } from './rules/explainer-has-a-story.ts';
import { componentNamesExist } from './rules/component-names-exist.ts';
import { explainerQuoteIsVerbatim } from './rules/explainer-quote-is-verbatim.ts';
import { frontMatterFits } from './rules/front-matter-fits.ts';
import { linksExist } from './rules/links-exist.ts';
import { explainerComponents, mdxIsInert } from './rules/mdx-is-inert.ts';

/**
 * Takes seeds/ and content/ as read; gives the findings in every `explainers/<story>.mdx`, by file and
 * place, and how many numbers were judged.
 */
export function checkExplainers({ content, seeds }: { content: Tree; seeds: Tree }): Report {
  const explainers = listExplainers(content, readRecords(content, seeds));
  const reports = explainers.map(({ mdx, story }) => {
    const orphaned = explainerHasAStory(mdx.file, story);
    if (orphaned.length > 0) return { findings: orphaned, numbers: 0 };
    const passages = readExplainer(mdx, story);
    const judged = judgePassages(passages);
    const findings: readonly Finding[] = [
      ...frontMatterFits(mdx),
      ...mdxIsInert(mdx, explainerComponents),
      ...componentNamesExist(mdx, story),
      ...explainerQuoteIsVerbatim(mdx, story),
      ...linksExist(passages),
      ...judged.findings,
    ];
    return { findings, numbers: judged.numbers };
  });
  return {
    findings: reports.flatMap(({ findings }) =>
      findings.toSorted((a, b) => a.line - b.line || a.column - b.column),
    ),
    numbers: reports.reduce((sum, { numbers }) => sum + numbers, 0),
    pages: reports.length,
  };
}
