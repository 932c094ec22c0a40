/** Reads content/ and seeds/ as text into what the judge knows of each story. */
import { parse } from 'yaml';
import { claimSchema } from '../../../src/model/claim.ts';
import { disagreementSchema } from '../../../src/model/disagreement.ts';
import { eventSchema } from '../../../src/model/event.ts';
import { measureSchema } from '../../../src/model/measure.ts';
import { sourceSchema } from '../../../src/model/source.ts';
import type { Tree } from '../read-tree.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { splitFrontMatter } from '../text/split-front-matter.ts';
import { readSource } from './source-record.ts';
import type { ClaimRecord, StoryRecord } from './story-record.ts';

interface Entry<Value> {
  readonly path: string;
  readonly value: Value;
}

interface Schema<Value> {
  readonly safeParse: (data: unknown) => { success: true; data: Value } | { success: false };
}

const read = new WeakMap<Tree, WeakMap<Tree, ReadonlyMap<string, StoryRecord>>>();

/** Gives every story of `content`, by id; an entry that does not fit its schema is named in `unread`. Trees are read once. */
export function readRecords(content: Tree, seeds: Tree): ReadonlyMap<string, StoryRecord> {
  const ofContent = read.get(content) ?? new WeakMap<Tree, ReadonlyMap<string, StoryRecord>>();
  const records = ofContent.get(seeds) ?? readAll(content, seeds);
  read.set(content, ofContent.set(seeds, records));
  return records;
}

function readAll(content: Tree, seeds: Tree): ReadonlyMap<string, StoryRecord> {
  const ids = new Set(
    [...content.files.keys()].flatMap((path) => {
      const [collection = '', story = '', file] = path.split('/');
      if (collection === 'explainers') return [story.replace(/\.mdx$/u, '')];
      return file === undefined ? [] : [story];
    }),
  );
  return new Map([...ids].sort().map((id) => [id, readRecord(id, content, seeds)]));
}

function readRecord(id: string, content: Tree, seeds: Tree): StoryRecord {
  const unread: string[] = [];
  const read = <Value>(collection: string, schema: Schema<Value>): readonly Entry<Value>[] => {
    const entries = readEntries(content, `${collection}/${id}/`, schema);
    unread.push(...entries.filter(({ value }) => value === null).map(({ path }) => path));
    return entries.flatMap(({ path, value }) => (value === null ? [] : [{ path, value }]));
  };
  const claims = new Map<string, ClaimRecord>(
    read('claims', claimSchema).map(({ path, value }) => [value.id, { path, claim: value }]),
  );
  const sources = read('sources', sourceSchema).map(({ path, value }) =>
    readSource(
      path,
      value,
      [...claims.values()].map(({ claim }) => claim).filter(({ source }) => source === value.id),
      seeds.files.get(`${id}/${value.file}`),
    ),
  );
  return {
    id,
    claims,
    sources: new Map(sources.map((record) => [record.source.id, record])),
    measures: read('measures', measureSchema).map(({ value }) => value),
    disagreements: read('disagreements', disagreementSchema).map(({ value }) => value),
    events: read('events', eventSchema).map(({ value }) => value),
    ...readExplainer(content.files.get(`explainers/${id}.mdx`)),
    desk: readDesk(seeds.files.get(`${id}/desk.yaml`)),
    unread,
  };
}

/** Every key and every scalar of a desk.yaml; none where it cannot be read. */
function readDesk(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return [];
  try {
    return scalarsOf(parse(decodeUtf8(bytes)));
  } catch {
    return [];
  }
}

function scalarsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...scalarsOf(inner)]);
}

function readExplainer(bytes: Uint8Array | undefined): Pick<StoryRecord, 'dates' | 'language'> {
  const data = bytes === undefined ? {} : readData('.mdx', decodeUtf8(bytes));
  const text = (key: string): string | null => {
    const value: unknown =
      data !== null && typeof data === 'object' ? Reflect.get(data, key) : null;
    return typeof value === 'string' ? value : null;
  };
  const published = text('published') ?? text('updated');
  const updated = text('updated') ?? published;
  return {
    dates: published === null || updated === null ? null : { published, updated },
    language: text('language') ?? 'en',
  };
}

function readEntries<Value>(
  content: Tree,
  folder: string,
  schema: Schema<Value>,
): readonly Entry<Value | null>[] {
  return [...content.files]
    .filter(([path]) => path.startsWith(folder))
    .map(([path, bytes]) => {
      const parsed = schema.safeParse(readData(path, decodeUtf8(bytes)));
      return { path, value: parsed.success ? parsed.data : null };
    });
}

/** Front matter of MDX, all of JSON; `null` where it cannot be read. */
function readData(path: string, text: string): unknown {
  try {
    return path.endsWith('.mdx') ? parse(splitFrontMatter(text).data) : JSON.parse(text);
  } catch {
    return null;
  }
}
