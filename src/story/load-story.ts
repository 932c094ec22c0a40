/** Gathers everything a page of a story prints, once a build. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { chartWords, type ChartWords } from '../charts/chart-words.ts';
import type { Claim } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Event } from '../model/event.ts';
import type { Explainer } from '../model/explainer.ts';
import type { Measure } from '../model/measure.ts';
import type { SourceEntry } from '../model/source.ts';
import { readBody, type ExplainerBody } from './read-body.ts';
import { sitePath } from './site-path.ts';

export interface StoryView {
  readonly id: string;
  /** Address of the explainer. */
  readonly path: string;
  readonly explainer: Explainer;
  readonly entry: CollectionEntry<'explainers'>;
  readonly body: ExplainerBody;
  readonly language: string;
  readonly chartWords: ChartWords;
  /** By publication, then id. */
  readonly sources: readonly SourceEntry[];
  /** By source, then place in it. */
  readonly claims: readonly Claim[];
  readonly measures: readonly Measure[];
  readonly disagreements: readonly Disagreement[];
  /** Everything the desk decided, what is about a source first. */
  readonly corrections: readonly Correction[];
  /** By date. */
  readonly events: readonly Event[];
  /** Gives a claim; stops the build, naming the id, where there is none. */
  readonly claim: (id: string) => Claim;
  readonly source: (id: string) => SourceEntry;
  readonly measure: (id: string) => Measure;
}

const loaded = new Map<string, Promise<StoryView>>();

/** @param id - name of the story's folder and of its explainer; taken as `Astro.params.story` gives it */
export function loadStory(id: string | undefined): Promise<StoryView> {
  const key = id ?? '';
  // The content of a development server changes under it.
  if (import.meta.env.DEV) return gather(key);
  const known = loaded.get(key) ?? gather(key);
  loaded.set(key, known);
  return known;
}

async function gather(id: string): Promise<StoryView> {
  const entry = (await getCollection('explainers')).find((explainer) => explainer.id === id);
  if (entry === undefined) throw new Error(`unknown story: ${id}`);
  const { language } = entry.data;
  const sources = sortBy(await entriesOf('sources', id), ({ id: source, published }) => [
    published?.date ?? '9999',
    source,
  ]);
  const claims = sortBy(await entriesOf('claims', id), ({ source, start, id: claim }) => [
    source,
    String(start).padStart(9, '0'),
    claim,
  ]);
  const measures = sortBy(await entriesOf('measures', id), (measure) => [measure.id]);
  return {
    id,
    path: sitePath(`${id}/`),
    explainer: entry.data,
    entry,
    body: readBody(entry.body ?? ''),
    language,
    chartWords: chartWords(language),
    sources,
    claims,
    measures,
    disagreements: sortBy(await entriesOf('disagreements', id), (one) => [one.id]),
    corrections: [
      ...sources.flatMap(({ corrections }) => corrections),
      ...sortBy(await entriesOf('corrections', id), (one) => [one.id]),
    ],
    events: sortBy(await entriesOf('events', id), (event) => [event.from, event.to, event.id]),
    claim: finder('claim', id, claims),
    source: finder('source', id, sources),
    measure: finder('measure', id, measures),
  };
}

type Collection = 'sources' | 'claims' | 'measures' | 'disagreements' | 'corrections' | 'events';

async function entriesOf<C extends Collection>(
  collection: C,
  story: string,
): Promise<readonly CollectionEntry<C>['data'][]> {
  const entries = await getCollection(collection);
  return entries.filter(({ id }) => id.startsWith(`${story}/`)).map(({ data }) => data);
}

function finder<T extends { readonly id: string }>(
  what: string,
  story: string,
  entries: readonly T[],
): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined)
      throw new Error(
        `${what}-exists unknown ${what} "${id}"; nothing in content/${what}s/${story} has this id`,
      );
    return found;
  };
}

function sortBy<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): readonly T[] {
  return entries
    .map((entry) => ({ entry, key: keysOf(entry).join('\0') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}
