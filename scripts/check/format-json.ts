/** Prints messages as JSON, file by file, with the keys of vfile-reporter-json and those that it leaves out. */
import type { VFileMessage } from 'vfile-message';

/** Gives a JSON array with an entry for each file that has messages, in the order of their first ones. */
export function formatJson(messages: readonly VFileMessage[]): string {
  const files = Map.groupBy(messages, ({ file }) => file ?? '');
  return JSON.stringify(
    [...files].map(([path, own]) => ({ path, messages: own.map(toPlain) })),
    null,
    2,
  );
}

function toPlain(message: VFileMessage): object {
  const { reason, line, column, place, ruleId, source, fatal } = message;
  const { actual, expected, url, note } = message;
  return { reason, line, column, place, ruleId, source, fatal, actual, expected, url, note };
}
