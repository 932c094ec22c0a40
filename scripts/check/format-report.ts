/** Prints a report as lines of text. */
import { describeFinding } from './describe-finding.ts';
import type { Finding, Report } from './finding.ts';
import { rulePage } from './rule-ids.ts';

/** Gives a block of lines for each finding, and the summary. */
export function formatReport(report: Report): string {
  return [...report.findings.map(formatFinding), summarize(report)].join('\n');
}

/** Gives a line that says how much was judged, and where there are findings one that names the pages of their rules. */
export function summarize({ findings, numbers, pages }: Report): string {
  const result = findings.length === 0 ? 'all have a source' : count(findings.length, 'finding');
  const judged = `${count(numbers, 'number')} checked on ${count(pages, 'page')}: ${result}`;
  return [judged, ...namePages(findings)].join('\n');
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Where a writer finds what the broken rules ask for, and how to keep them. */
function namePages(findings: readonly Finding[]): readonly string[] {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  if (ids.length === 0) return [];
  const pages = ids.map((id) => rulePage(id)).join(', ');
  return [`Why, an example and the repair: ${pages}`];
}

function formatFinding(finding: Finding): string {
  const { file, line, column, ruleId } = finding;
  return `${file}:${String(line)}:${String(column)} ${ruleId} ${describeFinding(finding)}`;
}
