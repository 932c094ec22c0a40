/** Prints messages as workflow commands, which GitHub shows beside the lines they are about. */
import type { VFileMessage } from 'vfile-message';

/** Gives one `::error` command a line, each line ended; no text of an article can end its command or begin another. */
export function formatGithub(messages: readonly VFileMessage[]): string {
  return messages
    .map(({ file, line, column, ruleId, reason }) => {
      const where = { file, line, col: column, title: ruleId };
      const properties = Object.entries(where).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::error ${properties.join(',')}::${escapeData(reason)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
