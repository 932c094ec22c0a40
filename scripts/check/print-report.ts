/** Prints a report in the format that was asked for. */
import type { Report } from './finding.ts';
import { formatGithub } from './format-github.ts';
import { formatReport, summarize } from './format-report.ts';
import { formatSarif } from './format-sarif.ts';

export const formats = ['text', 'github', 'sarif'] as const;

/**
 * Gives what `npm run check` prints, a line break at its end.
 *
 * @param helpOf - the page of a rule, in Markdown
 */
export function printReport(
  report: Report,
  format: (typeof formats)[number],
  helpOf: (ruleId: string) => string,
): string {
  switch (format) {
    case 'text':
      return `${formatReport(report)}\n`;
    case 'github':
      return `${formatGithub(report.findings)}${summarize(report)}\n`;
    case 'sarif':
      return `${formatSarif(report.findings, helpOf)}\n`;
  }
}
