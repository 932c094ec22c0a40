/** Follows read text back to the offset in the markup it came from. */

/** How much markup may stand between two characters of text: escapes, indents, quote marks. */
const longestGap = 80;

/**
 * Takes the markup of a text, the text itself and an offset into the text; gives the offset into the
 * markup. A character reference counts as one character; what the text leaves out is skipped.
 */
export function rawOffset(raw: string, text: string, offset: number): number {
  const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/iy;
  let at = 0;
  for (let seen = 0; seen <= offset && at < raw.length; seen += 1) {
    reference.lastIndex = at;
    const length = raw[at] === '&' ? (reference.exec(raw)?.[0].length ?? 0) : 0;
    if (length === 0) {
      const next = raw.indexOf(text[seen] ?? '', at);
      if (next !== -1 && next - at <= longestGap) at = next;
    }
    if (seen < offset) at += Math.max(1, length);
  }
  return at;
}
