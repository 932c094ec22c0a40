/** Prints a report as lines of text. */
import type { Finding, Report } from './finding.ts';

/** Gives a block of lines for each finding, and a last line that says how much was judged. */
export function formatReport({ findings, numbers, pages }: Report): string {
  const summary = `${String(numbers)} numbers checked on ${String(pages)} pages: ${
    findings.length === 0 ? 'all have a source' : `${String(findings.length)} findings`
  }`;
  return [...findings.map(formatFinding), summary].join('\n');
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
