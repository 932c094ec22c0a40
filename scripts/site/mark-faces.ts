/**
 * Tells the renderer of pictures which file of a family holds each letter. A family comes in a file an alphabet, and the
 * renderer takes a letter that the first lacks from any face it finds, whatever its weight. Faces of one family that
 * differ in their width class are told apart: each file of a family is given one, and its letters ask for it.
 */
import type { FontFamily } from '../../src/model/site-config.ts';
import { unicodeRange } from '../../src/model/unicode-range.ts';

/** Width classes of OpenType (`usWidthClass`) with their names in CSS; the first file keeps the normal one. */
const widths = [
  [5, 'normal'],
  [4, 'semi-condensed'],
  [3, 'condensed'],
  [2, 'extra-condensed'],
  [1, 'ultra-condensed'],
  [6, 'semi-expanded'],
  [7, 'expanded'],
  [8, 'extra-expanded'],
  [9, 'ultra-expanded'],
] as const;

/** Gives the font with the width class of the place that its file has in the family. */
export function setWidth(font: Buffer, place: number): Buffer {
  const [width] = widths[place] ?? widths[0];
  const marked = Buffer.from(font);
  const tables = marked.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * tables; at += 16)
    if (marked.toString('latin1', at, at + 4) === 'OS/2')
      marked.writeUInt16BE(width, marked.readUInt32BE(at + 8) + 6);
  return marked;
}

/**
 * Gives the drawing with each run of letters of a further file asking for it.
 *
 * @param drawing - SVG as the site writes it: attributes stand in double quotes
 * @param files - of a family; the same places hold the same letters in each
 */
export function markFaces(drawing: string, files: FontFamily['files']): string {
  const holds = files.slice(0, widths.length).map((file) => unicodeRange(file.unicodeRange));
  const placeOf = (letter: string): number => holds.findIndex((has) => has(letter));
  return drawing.replace(/(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)|([^<]+)/g, (whole, tag, text) =>
    tag === undefined ? markText(String(text), placeOf) : whole,
  );
}

function markText(text: string, placeOf: (letter: string) => number): string {
  let marked = '';
  let run = '';
  let place = 0;
  const flush = (): void => {
    marked += place > 0 ? `<tspan font-stretch="${widths[place]?.[1] ?? ''}">${run}</tspan>` : run;
    run = '';
  };
  for (const letter of text) {
    const next = placeOf(letter);
    if (next !== place) flush();
    place = next;
    run += letter;
  }
  flush();
  return marked;
}
