/** The data published beside the pages of a story: the contract other programs read, from pages and from the command line. */
import { claimSchema, type Claim } from './claim.ts';
import { toClaimsCsv } from './claims-csv.ts';
import { disagreementSchema, type Disagreement } from './disagreement.ts';
import { eventSchema, type Event } from './event.ts';
import { measureSchema, type Measure } from './measure.ts';
import { sourceSchema, type Source } from './source.ts';

/** What a story says, in any order. */
export interface StoryData {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly measures: readonly Measure[];
  readonly disagreements: readonly Disagreement[];
  readonly events: readonly Event[];
}

/** Names of the files `toDataFiles` gives. */
export const dataFileNames = [
  'claims.json',
  'sources.json',
  'measures.json',
  'disagreements.json',
  'events.json',
  'claims.csv',
] as const;

/**
 * Gives the text of each file by its name. Claims are in the order of their sources and places, events in the order of
 * their days, the rest by id, so the order in which they arrive does not show.
 */
export function toDataFiles(data: StoryData): ReadonlyMap<(typeof dataFileNames)[number], string> {
  const claims = sortBy(data.claims, ({ source, start, id }) => [source, start, id]);
  const events = sortBy(data.events, ({ from, to, id }) => [from, to, id]);
  return new Map([
    ['claims.json', toJson(claims.map((claim) => claimSchema.parse(claim)))],
    ['sources.json', toJson(sortById(data.sources).map((source) => sourceSchema.parse(source)))],
    [
      'measures.json',
      toJson(sortById(data.measures).map((measure) => measureSchema.parse(measure))),
    ],
    [
      'disagreements.json',
      toJson(sortById(data.disagreements).map((item) => disagreementSchema.parse(item))),
    ],
    ['events.json', toJson(events.map((event) => eventSchema.parse(event)))],
    ['claims.csv', toClaimsCsv(claims)],
  ]);
}

function sortById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return sortBy(items, ({ id }) => [id]);
}

function sortBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (string | number)[],
): readonly Item[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ item }) => item);
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
