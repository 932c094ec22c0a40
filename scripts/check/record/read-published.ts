/** Reads what a published site states of its stories: the data files beside their pages, whoever made them. */
import { claimSchema } from '../../../src/model/claim.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { disagreementSchema } from '../../../src/model/disagreement.ts';
import { eventSchema } from '../../../src/model/event.ts';
import { measureSchema } from '../../../src/model/measure.ts';
import { sourceSchema } from '../../../src/model/source.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Finding } from '../finding.ts';
import { attributeOf, elementsOf, parsePage } from '../passages/page.ts';
import type { Tree } from '../read-tree.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { readEntries } from './read-entries.ts';
import type { Schema } from './read-entries.ts';
import { gap, quotedSource, readSource } from './source-record.ts';
import type { StoryRecord } from './story-record.ts';

/** Stories by their folders below the site's root (`''` is the root itself), and what could not be read. */
export interface Published {
  readonly records: ReadonlyMap<string, StoryRecord>;
  readonly findings: readonly Finding[];
}

const claimsFile = /^(?:(?<folder>.+)\/)?claims\.json$/u;

/**
 * Takes the site, and the folder of the articles or `null` where they are not at hand: then each source is known by
 * the sentences its claims quote. A story is a folder that holds a `claims.json`.
 */
export function readPublished(dist: Tree, seeds: Tree | null): Published {
  const folders = [...dist.files.keys()].flatMap((path) => {
    const match = claimsFile.exec(path);
    return match === null ? [] : [match.groups?.['folder'] ?? ''];
  });
  const stories = folders.map((folder) => ({ folder, ...readStory(folder, dist, seeds) }));
  return {
    records: new Map(stories.map(({ folder, record }) => [folder, record])),
    findings: stories.flatMap(({ findings }) => findings),
  };
}

function readStory(
  folder: string,
  dist: Tree,
  seeds: Tree | null,
): { readonly record: StoryRecord; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const pathOf = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const read = <Value>(name: string, schema: Schema<Value>, needed: boolean): readonly Value[] => {
    const path = pathOf(`${name}.json`);
    const bytes = dist.files.get(path);
    if (bytes === undefined && !needed) return [];
    const file = `${dist.root}/${path}`;
    const entries = readEntries(file, bytes === undefined ? null : decodeUtf8(bytes), schema);
    findings.push(...entries.findings);
    return entries.values;
  };
  const claims = read('claims', claimSchema, true);
  const sources = read('sources', sourceSchema, true);
  const id = folder.slice(folder.lastIndexOf('/') + 1);
  const record: StoryRecord = {
    id,
    claims: new Map(claims.map((claim) => [claim.id, { path: pathOf('claims.json'), claim }])),
    sources: new Map(
      sources.map((source) => [
        source.id,
        toRecord(pathOf('sources.json'), source, claims, seeds, [folder, id]),
      ]),
    ),
    measures: read('measures', measureSchema, false),
    disagreements: read('disagreements', disagreementSchema, false),
    events: read('events', eventSchema, false),
    ...statedBy(dist.files.get(pathOf('index.html'))),
    desk: [],
    unread: [],
  };
  return { record, findings };
}

/** An article stands in the story's folder, in one of its name, or at the root of the articles. */
function toRecord(
  path: string,
  source: Source,
  claims: readonly Claim[],
  seeds: Tree | null,
  folders: readonly string[],
): ReturnType<typeof readSource> {
  const own = claims.filter((claim) => claim.source === source.id);
  if (seeds === null) return quotedSource(path, source, own, gap);
  const places = [...folders.map((folder) => `${folder}/${source.file}`), source.file];
  const found = places.find((place) => seeds.files.has(place)) ?? '';
  return readSource(path, source, own, seeds.files.get(found));
}

/** Days and language that the story's own page states of itself. */
function statedBy(bytes: Uint8Array | undefined): Pick<StoryRecord, 'dates' | 'language'> {
  const markup = decodeUtf8(bytes ?? new Uint8Array());
  const elements = elementsOf(parsePage('index.html', 'index.html', markup));
  const days = elements
    .filter((element) => attributeOf(element, 'data-furniture') === 'published')
    .flatMap((element) => attributeOf(element, 'datetime')?.slice(0, 10) ?? [])
    .sort();
  const [published, updated] = [days[0], days.at(-1)];
  const root = elements.find(({ tagName }) => tagName === 'html');
  return {
    dates: published === undefined || updated === undefined ? null : { published, updated },
    language: (root === undefined ? null : attributeOf(root, 'lang')) ?? 'en',
  };
}
