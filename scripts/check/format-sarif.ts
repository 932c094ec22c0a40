/** Prints messages as SARIF 2.1.0, which code hosts and editors read. */
import type { VFileMessage } from 'vfile-message';
import { rules } from './rule-ids.ts';

/**
 * Gives the log of one run as JSON, every rule in it.
 *
 * @param helpOf - the page of a rule, in Markdown
 */
export function formatSarif(
  messages: readonly VFileMessage[],
  helpOf: (ruleId: string) => string,
): string {
  const ids = Object.keys(rules);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sourceline-check',
            rules: Object.entries(rules).map(([id, promise]) => ({
              id,
              shortDescription: { text: promise },
              help: { text: helpOf(id), markdown: helpOf(id) },
              defaultConfiguration: { level: 'error' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: messages.map(({ file, line, column, ruleId, reason }) => ({
          ruleId,
          ruleIndex: ids.indexOf(ruleId ?? ''),
          level: 'error',
          message: { text: escapeMessage(reason) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: toUri(file ?? '') },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** Braces are placeholders in a message and brackets are links (sections 3.11.5 and 3.11.6): an article's are neither. */
function escapeMessage(text: string): string {
  return text.replace(/[\\[\]]/gu, '\\$&').replace(/[{}]/gu, '$&$&');
}

function toUri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
