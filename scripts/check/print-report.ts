/** Prints a report in the format that was asked for. */
import type { Report } from './finding.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatReport, summarize } from './format-report.ts';
import { formatSarif } from './format-sarif.ts';
import type { RulePages } from './rule-pages.ts';
import { toMessage } from './to-message.ts';

export const formats = ['text', 'github', 'sarif', 'json'] as const;

/** Gives what `npm run check` prints, a line break at its end. */
export function printReport(
  report: Report,
  format: (typeof formats)[number],
  { addressOf, textOf }: RulePages,
): string {
  const messages = report.findings.map((finding) => toMessage(finding, addressOf));
  switch (format) {
    case 'text':
      return `${formatReport(messages, report)}\n`;
    case 'github':
      return `${formatGithub(messages)}${summarize(messages, report)}\n`;
    case 'sarif':
      return `${formatSarif(messages, textOf)}\n`;
    case 'json':
      return `${formatJson(messages)}\n`;
  }
}
