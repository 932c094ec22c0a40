/** Makes an article's words safe to print: nothing in them can move a cursor, hide or reorder a line. */

const longest = 240;

/** Gives one line of visible characters, cut where it is very long. */
export function plainLine(text: string): string {
  const line = text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length > longest
    ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
    : line;
}
