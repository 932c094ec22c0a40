/** number-equals-claim, in data files: what programs read is what content/ states, entry by entry, cell by cell. */
import type { Finding } from '../finding.ts';
import type { Tree } from '../read-tree.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { places } from '../text/places.ts';
import { csvEqualsClaims } from './csv-equals-claims.ts';

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** Takes the built site; gives a finding for each entry of its data files that content/ does not hold as it stands there. */
export function dataEqualsContent(
  dist: Tree,
  records: ReadonlyMap<string, StoryRecord>,
): readonly Finding[] {
  return [...records.values()].flatMap((story) => {
    if (!dist.files.has(`${story.id}/index.html`)) return [];
    const claims = [...story.claims.values()].map(({ claim }) => claim);
    const collections: Readonly<Record<string, readonly Entry[]>> = {
      claims,
      sources: [...story.sources.values()].map(({ source }) => source),
      measures: story.measures,
      disagreements: story.disagreements,
      events: story.events,
    };
    const json = Object.entries(collections).flatMap(([name, entries]) => {
      const path = `${story.id}/${name}.json`;
      const file = `${dist.root}/${path}`;
      const bytes = dist.files.get(path);
      if (bytes !== undefined) return judgeJson(file, decodeUtf8(bytes), entries);
      return [fault(file, '', 0, 'the data file is missing', '', [])];
    });
    const path = `${story.id}/claims.csv`;
    const csv = dist.files.get(path);
    return csv === undefined
      ? json
      : [...json, ...csvEqualsClaims(`${dist.root}/${path}`, decodeUtf8(csv), claims)];
  });
}

function judgeJson(file: string, text: string, entries: readonly Entry[]): readonly Finding[] {
  const printed = readArray(text);
  if (printed === null) return [fault(file, text, 0, 'the file is no JSON array', '', [])];
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const seen = new Set(printed.map(idOf));
  const missing = entries
    .filter(({ id }) => !seen.has(id))
    .map(({ id }) => fault(file, text, 0, `"${id}" is missing`, '', [id]));
  return [
    ...missing,
    ...printed.flatMap((entry) => {
      const id = idOf(entry);
      const at = Math.max(0, text.indexOf(JSON.stringify(id)));
      const stated = known.get(id);
      if (stated === undefined) return [fault(file, text, at, `content/ holds no "${id}"`, id, [])];
      return differences(entry, stated, '').map(({ path, actual, expected }) =>
        fault(file, text, at, `${path} of ${id} is not what content/ states`, actual, [expected]),
      );
    }),
  ];
}

function readArray(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
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
