/** number-equals-claim, in data files: what programs read is what content/ states, entry by entry, cell by cell. */
import type { Finding } from '../finding.ts';
import type { Tree } from '../read-tree.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { frozenFolder } from '../record/frozen-record.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { places } from '../text/places.ts';
import { csvEqualsClaims } from './csv-equals-claims.ts';

type Entry = { readonly id: string };

/** Takes the built site; gives a finding for each entry of its data files that content/ does not hold as it stands there. */
export function dataEqualsContent(
  dist: Tree,
  records: ReadonlyMap<string, StoryRecord>,
): readonly Finding[] {
  return [...records.values()].flatMap((story) => {
    if (!dist.files.has(`${story.id}/index.html`)) return [];
    const claims = [...story.claims.values()].map(({ claim }) => claim);
    const sources = [...story.sources.values()].map(({ source }) => source);
    const { measures, disagreements, events } = story;
    const json = Object.entries({ claims, sources, measures, disagreements, events }).flatMap(
      ([name, entries]) => {
        const path = `${story.id}/${name}.json`;
        const file = `${dist.root}/${path}`;
        const bytes = dist.files.get(path);
        if (bytes === undefined) return [fault(file, '', 0, 'the data file is missing', '', [])];
        const text = decodeUtf8(bytes);
        const printed = readJson(text);
        if (!Array.isArray(printed))
          return [fault(file, text, 0, 'the file is no JSON array', '', [])];
        return [...missingOf(file, text, printed, entries), ...judge(file, text, printed, entries)];
      },
    );
    const charts = [...dist.files]
      .filter(([path]) => path.startsWith(`${story.id}/embed/`) && path.endsWith('/data.json'))
      .filter(([path]) => frozenFolder(path, dist)?.isNewest !== false)
      .flatMap(([path, bytes]) => {
        const [file, text] = [`${dist.root}/${path}`, decodeUtf8(bytes)];
        const printed = readJson(text);
        const parts = { claims, sources };
        return Object.entries(parts).flatMap(([name, entries]) => {
          const part = isObject(printed) ? printed[name] : null;
          if (!Array.isArray(part)) return [fault(file, text, 0, `${name} is no array`, '', [])];
          return judge(file, text, part, entries);
        });
      });
    const tables = [...dist.files]
      .filter(([path]) => path.startsWith(`${story.id}/`) && path.endsWith('.csv'))
      .flatMap(([path, bytes]) =>
        csvEqualsClaims(`${dist.root}/${path}`, decodeUtf8(bytes), {
          claims,
          sources,
          whole: path === `${story.id}/claims.csv`,
        }),
      );
    return [...json, ...charts, ...tables];
  });
}

function missingOf(
  file: string,
  text: string,
  printed: readonly unknown[],
  entries: readonly Entry[],
): readonly Finding[] {
  const seen = new Set(printed.map(idOf));
  return entries
    .filter(({ id }) => !seen.has(id))
    .map(({ id }) => fault(file, text, 0, `"${id}" is missing`, '', [id]));
}

function judge(
  file: string,
  text: string,
  printed: readonly unknown[],
  entries: readonly Entry[],
): readonly Finding[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return printed.flatMap((entry) => {
    const id = idOf(entry);
    const at = Math.max(0, text.indexOf(JSON.stringify(id)));
    const stated = known.get(id);
    if (stated === undefined) return [fault(file, text, at, `content/ holds no "${id}"`, id, [])];
    return differences(entry, stated, '').map(({ path, actual, expected }) =>
      fault(file, text, at, `${path} of ${id} is not what content/ states`, actual, [expected]),
    );
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function idOf(entry: unknown): string {
  const id: unknown = entry !== null && typeof entry === 'object' ? Reflect.get(entry, 'id') : null;
  return typeof id === 'string' ? id : '';
}

interface Difference {
  readonly path: string;
  readonly actual: string;
  readonly expected: string;
}

/** Where two JSON values differ; a key that is `undefined` is one that is not there. */
function differences(actual: unknown, expected: unknown, path: string): readonly Difference[] {
  if (isObject(actual) && isObject(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    return [...keys].flatMap((key) =>
      differences(actual[key], expected[key], path === '' ? key : `${path}.${key}`),
    );
  }
  if (Object.is(actual, expected)) return [];
  return [{ path, actual: JSON.stringify(actual) ?? '', expected: JSON.stringify(expected) ?? '' }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}

function fault(
  file: string,
  text: string,
  at: number,
  reason: string,
  actual: string,
  expected: readonly string[],
): Finding {
  return { file, ...places(text)(at), ruleId: 'number-equals-claim', reason, actual, expected };
}
