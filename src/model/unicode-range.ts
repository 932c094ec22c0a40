/** The letters that a font file is for, as CSS writes them (`unicode-range`, without wildcards). */

/** Gives a test for letters of the range. */
export function unicodeRange(range: readonly string[]): (letter: string) => boolean {
  const spans = range.flatMap((part) =>
    [...part.matchAll(/U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?/gi)].map(
      ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
    ),
  );
  return (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => point >= from && point <= to);
  };
}
