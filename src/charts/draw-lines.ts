/** Draws lines as one text, so that a number that two of them share is still read as one, and their words stay apart when read aloud. */
import type { Element } from 'hast';
import { s } from 'hastscript';

/** @param at - class, and place of the first line, of the text; `x` is 0 where it is left out */
export function drawLines(
  lines: readonly string[],
  at: Readonly<Record<string, string | number>>,
  lineHeight: number,
): Element {
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return s('text', at, first);
  const { x = 0, ...place } = at;
  return s(
    'text',
    place,
    lines.map((line, index) =>
      s('tspan', { x, dy: index === 0 ? 0 : lineHeight }, index < rest.length ? `${line} ` : line),
    ),
  );
}
