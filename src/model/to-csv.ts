/** Tables for spreadsheets, in which no cell of text is taken for a formula. */
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/** Gives RFC 4180 text: the header row, then the rows; `null` is an empty cell. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([header, ...rows.map((row) => row.map(disarm))], {
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  });
}

/**
 * OWASP "CSV injection": a text cell that a spreadsheet would calculate begins with an apostrophe, and so does one that
 * only lacks it, so that the text can be read back; numbers stay numbers.
 */
function disarm(cell: Cell): Cell {
  return typeof cell === 'string' && /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n\0])/u.test(cell)
    ? `'${cell}`
    : cell;
}
