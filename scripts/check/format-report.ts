/** Prints a report as lines of text. */
import type { Finding, Report } from './finding.ts';
import { rulePage } from './rule-ids.ts';

/** Gives a block of lines for each finding, a line that says how much was judged, and where there are findings a line that names the pages of their rules. */
export function formatReport({ findings, numbers, pages }: Report): string {
  const summary = `${String(numbers)} numbers checked on ${String(pages)} pages: ${
    findings.length === 0 ? 'all have a source' : `${String(findings.length)} findings`
  }`;
  return [...findings.map(formatFinding), summary, ...namePages(findings)].join('\n');
}

/** Where a writer finds what the broken rules ask for, and how to keep them. */
function namePages(findings: readonly Finding[]): readonly string[] {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  if (ids.length === 0) return [];
  const pages = ids.map((id) => rulePage(id)).join(', ');
  return [`Why, an example and the repair: ${pages}`];
}

/** `file:line:column rule reason; expected …`, the expected ones a line each where they are several. */
function formatFinding({ file, line, column, ruleId, reason, actual, expected }: Finding): string {
  const place = `${file}:${String(line)}:${String(column)}`;
  const found = reason.includes(actual) ? '' : `: found "${shorten(actual)}"`;
  const wanted = expected.map(shorten);
  const [only] = wanted;
  if (only === undefined) return `${place} ${ruleId} ${reason}${found}`;
  if (wanted.length === 1) return `${place} ${ruleId} ${reason}${found}; expected ${only}`;
  return [
    `${place} ${ruleId} ${reason}${found}; expected one of`,
    ...wanted.map((one) => `    ${one}`),
  ].join('\n');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
