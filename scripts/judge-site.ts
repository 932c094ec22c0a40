/** Runs the judge over a site that is being built, and logs what it finds. */
import { checkExplainers } from './check/check-explainers.ts';
import { checkSite } from './check/check-site.ts';
import type { Report } from './check/finding.ts';
import { printReport } from './check/print-report.ts';
import { readTree } from './check/read-tree.ts';
import { readRulePages } from './check/rule-pages.ts';

type Log = (line: string) => void;

/** Judges the explainers before anything is built; gives the number of findings. */
export async function judgeExplainers(seeds: string, content: string, log: Log): Promise<number> {
  const report = checkExplainers({
    seeds: await readTree(seeds),
    content: await readTree(content),
  });
  if (report.findings.length > 0) await logReport(report, log);
  return report.findings.length;
}

/**
 * Judges a built site; gives the number of findings.
 *
 * @param folders - `dist` is the built folder
 * @param base - path the site will stand below
 * @param shown - how findings name the built folder
 */
export async function judgeSite(
  folders: { readonly seeds: string; readonly content: string; readonly dist: string },
  base: string,
  shown: string,
  log: Log,
): Promise<number> {
  const report = checkSite({
    seeds: await readTree(folders.seeds),
    content: await readTree(folders.content),
    dist: { ...(await readTree(folders.dist)), root: shown },
    base,
  });
  await logReport(report, log);
  return report.findings.length;
}

async function logReport(report: Report, log: Log): Promise<void> {
  log(printReport(report, 'text', await readRulePages(process.cwd())).trimEnd());
}
