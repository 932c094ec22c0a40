/** Estimates how wide a line of the data face sets, so that labels can be placed at build time without a browser. */

/**
 * Advance widths in thousandths of an em, by class of character: those of the widest of Source Sans 3, Arial and
 * DejaVu Sans at one x-height, as an embed prints with what the reader's machine has.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’|!ijlI·]/u, 290],
  [/[frt()\-]/u, 365],
  [/[“”"–]/u, 520],
  [/[mw—…%@−]/iu, 870],
  [/\p{Lu}/u, 680],
  [/\p{N}/u, 566],
];

const otherWidth = 556;
/** White space that may end a line: not between the digits of "15 000", nor where the text forbids it. */
const breakable = /(?<!\p{N})[^\S\u00a0\u202f]|[^\S\u00a0\u202f](?!\p{N})/u;
const boldFactor = 1.12;
/** Pixels by which lines are narrowed at a time to make them even. */
const evenBy = 6;

/**
 * Gives the width of `text` in pixels, a little more rather than less.
 *
 * @param size - font size in pixels
 */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0;
  for (const character of text)
    units += classes.find(([pattern]) => pattern.test(character))?.[1] ?? otherWidth;
  return (units / 1000) * size * (bold ? boldFactor : 1);
}

/**
 * Cuts `text` into lines no wider than `width` pixels, at spaces but those within a number; a word that is wider alone is cut after a hyphen or
 * dot, or where it must. The lines are as even as their number allows.
 *
 * @param maxLines - the last line ends in an ellipsis where words are left over
 */
export function wrapText(text: string, width: number, size: number, maxLines = Infinity): string[] {
  const words = text.split(breakable).filter((part) => part !== '');
  const lines = fillLines(words, width, size);
  if (lines.length <= maxLines) return evenOut(lines, words, width, size);
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = `${(kept[maxLines - 1] ?? '').replace(/[.,:;]$/u, '')}…`;
  return kept;
}

function fillLines(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  const fits = (line: string): boolean => textWidth(line, size) <= width;
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...cutWord(word, fits));
  }
  return lines;
}

/** Narrows the lines while they stay as many and no further word is cut: no last line of one short word. */
function evenOut(
  lines: readonly string[],
  words: readonly string[],
  width: number,
  size: number,
): string[] {
  if (lines.length < 2) return [...lines];
  const longest = Math.max(evenBy, ...words.map((word) => textWidth(word, size)));
  let even = [...lines];
  let [first, last] = [1, Math.floor((width - longest) / evenBy)];
  while (first <= last) {
    const step = Math.floor((first + last) / 2);
    const next = fillLines(words, width - step * evenBy, size);
    if (next.length > lines.length) last = step - 1;
    else [first, even] = [step + 1, next];
  }
  return even;
}

function cutWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts = word.split(/(?<=[-./_])/u);
  const pieces = parts.flatMap((part) => (fits(part) ? [part] : [...part]));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
