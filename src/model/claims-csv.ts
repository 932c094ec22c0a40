/** The claims of a story as a table for spreadsheets, in which no cell of text is taken for a formula. */
import { stringify } from 'csv-stringify/sync';
import type { Claim } from './claim.ts';

type Cell = string | number | null;

const columns: readonly (readonly [string, (claim: Claim) => Cell])[] = [
  ['id', ({ id }) => id],
  ['source', ({ source }) => source],
  ['file', ({ file }) => file],
  ['text', ({ text }) => text],
  ['kind', ({ kind }) => kind],
  ['value', ({ value }) => value],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['modality', ({ modality }) => modality],
  ['unit', ({ unit }) => unit],
  ['measure', ({ measure }) => measure],
  ['scope', ({ scope }) => scope],
  ['attributedTo', ({ attributedTo }) => attributedTo],
  ['side', ({ side }) => side],
  ['cue', ({ cue }) => cue],
  ['asOfFrom', ({ asOf }) => asOf?.from ?? null],
  ['asOfTo', ({ asOf }) => asOf?.to ?? null],
  ['eventFrom', ({ event }) => event?.from ?? null],
  ['eventTo', ({ event }) => event?.to ?? null],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['quote', ({ quote }) => quote.exact],
  ['flags', ({ flags }) => flags.join(' ')],
];

/** Gives RFC 4180 text with a header row: one row a claim, in the order given; open bounds are empty cells. */
export function toClaimsCsv(claims: readonly Claim[]): string {
  const header = columns.map(([name]) => name);
  const rows = claims.map((claim) => columns.map(([, read]) => disarm(read(claim))));
  return stringify([header, ...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

/** OWASP "CSV injection": a text cell that a spreadsheet would calculate begins with an apostrophe; numbers stay numbers. */
function disarm(cell: Cell): Cell {
  return typeof cell === 'string' && /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\0]/u.test(cell)
    ? `'${cell}`
    : cell;
}
