/** Judges a built site as its readers and their programs meet it: pages, drawings, feeds, style sheets, data. */
import { checkContent } from './check-content.ts';
import type { Finding, Report } from './finding.ts';
import { dataFiles } from './rules/data-equals-content.ts';
import { numbersAreFound } from './rules/numbers-are-found.ts';
import { judgeFile } from './site/judge-file.ts';
import { readSite } from './site/site.ts';
import type { Site, SiteInput } from './site/site.ts';

/** Gives the findings of a built site, file by file; a site without one number is a finding too. */
export function checkSite(input: SiteInput): Report {
  const site = readSite(input);
  const judged = [...site.dist.files.keys()].map((path) => judgeFile(site, path));
  const numbers = judged.reduce((sum, report) => sum + report.numbers, 0);
  const findings = [
    ...checkContent(site.records, input.content),
    ...judged.flatMap((report) => report.findings),
    ...missingFiles(site),
    ...numbersAreFound(numbers, site.dist.root),
  ];
  return { findings, numbers, pages: site.pages.size };
}

/** Every story that has a page has its data beside it. */
function missingFiles({ dist, records }: Site): readonly Finding[] {
  return [...records.keys()]
    .filter((id) => dist.files.has(`${id}/index.html`))
    .flatMap((id) => dataFiles.map((name) => `${id}/${name}.json`))
    .filter((path) => !dist.files.has(path))
    .map((path) => ({
      ...{ file: `${dist.root}/${path}`, line: 1, column: 1, ruleId: 'data-equals-content' },
      ...{ reason: 'the data file is missing', actual: '', expected: [] },
    }));
}
