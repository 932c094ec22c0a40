/** What one chart shows, with the evidence for it: the files that are downloaded beside it. */
import { claimSchema, type Claim } from './claim.ts';
import { sourceSchema, type Source } from './source.ts';
import { type Cell, toCsv } from './to-csv.ts';

export interface ChartData {
  /** Id of the chart. */
  readonly chart: string;
  readonly title: string;
  readonly story: string;
  /** In the order of the chart's rows, each once. */
  readonly claims: readonly Claim[];
  /** Of these claims, in the order of their ids. */
  readonly sources: readonly Source[];
}

type Column = readonly [string, (claim: Claim, source: Source | undefined) => Cell];

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['text', ({ text }) => text],
  ['value', ({ value }) => value],
  ['value_low', ({ low }) => low],
  ['value_high', ({ high }) => high],
  ['modality', ({ modality }) => modality],
  ['unit', ({ unit }) => unit],
  ['measure', ({ measure }) => measure],
  ['said_by', ({ attributedTo }) => attributedTo],
  ['side', ({ side }) => side],
  ['as_of_from', ({ asOf, event }) => (asOf ?? event)?.from ?? null],
  ['as_of_to', ({ asOf, event }) => (asOf ?? event)?.to ?? null],
  ['source', ({ source }) => source],
  ['source_url', (_, source) => source?.url ?? null],
  ['published', (_, source) => source?.published?.date ?? null],
  ['quote', ({ quote }) => quote.exact],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
];

/** Gives one row a claim with its evidence; open bounds are empty cells. */
export function toChartCsv({ claims, sources }: ChartData): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return toCsv(
    columns.map(([name]) => name),
    claims.map((claim) => columns.map(([, read]) => read(claim, byId.get(claim.source)))),
  );
}

/** Gives the same as JSON, whole claims and sources by the published contract. */
export function toChartJson({ claims, sources, ...about }: ChartData): string {
  const data = {
    ...about,
    claims: claims.map((claim) => claimSchema.parse(claim)),
    sources: sources.map((source) => sourceSchema.parse(source)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
