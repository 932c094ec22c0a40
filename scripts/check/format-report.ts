/** Prints messages as lines of text. */
import type { VFileMessage } from 'vfile-message';

/** How much was judged. */
export interface Extent {
  readonly numbers: number;
  readonly pages: number;
}

/** Gives a block of lines for each message, and the summary. */
export function formatReport(messages: readonly VFileMessage[], extent: Extent): string {
  return [...messages.map(formatMessage), summarize(messages, extent)].join('\n');
}

/** Gives a line that says how much was judged, and where there are findings one that names the pages of their rules. */
export function summarize(messages: readonly VFileMessage[], { numbers, pages }: Extent): string {
  const result = messages.length === 0 ? 'all have a source' : count(messages.length, 'finding');
  const judged = `${count(numbers, 'number')} checked on ${count(pages, 'page')}: ${result}`;
  return [judged, ...namePages(messages)].join('\n');
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Where a writer finds what the broken rules ask for, and how to keep them. */
function namePages(messages: readonly VFileMessage[]): readonly string[] {
  const pages = [...new Set(messages.map(({ url }) => url ?? ''))].sort();
  return pages.length === 0 ? [] : [`Why, an example and the repair: ${pages.join(', ')}`];
}

function formatMessage({ file, line, column, ruleId, reason }: VFileMessage): string {
  return `${file ?? ''}:${String(line)}:${String(column)} ${ruleId ?? ''} ${reason}`;
}
