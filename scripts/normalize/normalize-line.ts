/** Folds a line so that its spellings compare equal: "• 4 Hours ago" and "12 hours ago" are both "# hours ago". */

/** Takes a line; gives it in lower case, white space single, digits as `#`, without bullets, quotes and end marks. */
export function normalizeLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\p{Nd}+/gu, '#')
    .replace(/^(?!\(c\))[^\p{L}\p{N}#©]+/u, '')
    .replace(/[^\p{L}\p{N}#)*@:]{1,40}$/u, '')
    .replace(/[:*]$/, '')
    .trim();
}
