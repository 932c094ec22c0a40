/** Writes metadata as front matter that every YAML reader reads back as it was: one JSON value a line. */

/** Allowed in JSON as they are, but not in YAML or not on one line. */
const unsafe = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** The first line of every generated file that can hold a comment. */
const origin = '# Made from seeds/ by `npm run content`; edits here are overwritten.';

/**
 * Gives the block of a generated file, with its fences and without a line end.
 *
 * @param data - plain JSON values; keys are written as they are and must be words
 */
export function toFrontMatter(data: Readonly<Record<string, unknown>>): string {
  return fence([origin, ...toLines(data)]);
}

/** Gives the block of a file that the desk will own. */
export function toPlainFrontMatter(data: Readonly<Record<string, unknown>>): string {
  return fence(toLines(data));
}

function fence(lines: readonly string[]): string {
  return ['---', ...lines, '---'].join('\n');
}

function toLines(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data).map(([key, value]) => `${key}: ${toJsonLine(value)}`);
}

function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
