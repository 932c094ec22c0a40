/** Prints findings as workflow commands, which GitHub shows beside the lines they are about. */
import { describeFinding } from './describe-finding.ts';
import type { Finding } from './finding.ts';

/** Gives one `::error` command a line, each line ended; no text of an article can end its command or begin another. */
export function formatGithub(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { file, line, column, ruleId } = finding;
      const where = `file=${escapeProperty(file)},line=${String(line)},col=${String(column)}`;
      return `::error ${where},title=${escapeProperty(ruleId)}::${escapeData(describeFinding(finding))}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
