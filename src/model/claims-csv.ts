/** The claims of a story as a table for spreadsheets. */
import type { Claim } from './claim.ts';
import { type Cell, toCsv } from './to-csv.ts';

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

/** Gives one row a claim, in the order given; open bounds are empty cells. */
export function toClaimsCsv(claims: readonly Claim[]): string {
  return toCsv(
    columns.map(([name]) => name),
    claims.map((claim) => columns.map(([, read]) => read(claim))),
  );
}

const types: Readonly<Record<string, string>> = {
  ...{ value: 'number', low: 'number', high: 'number', start: 'integer', end: 'integer' },
  ...{ asOfFrom: 'date', asOfTo: 'date', eventFrom: 'date', eventTo: 'date' },
};

/** The columns as Frictionless table schema names them. */
export const claimsTable: readonly { readonly name: string; readonly type: string }[] = columns.map(
  ([name]) => ({ name, type: types[name] ?? 'string' }),
);
