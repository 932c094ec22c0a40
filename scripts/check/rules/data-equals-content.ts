/** data-equals-content: what programs read is what content/ states, entry by entry, value by value. */
import type { Finding } from '../finding.ts';
import type { StoryRecord } from '../record/story-record.ts';
import type { BuiltFile } from '../site/built-file.ts';
import { places } from '../text/places.ts';
import { isObject, readJson } from '../text/read-json.ts';

type Entry = { readonly id: string };

/** Takes a data file of a story; gives a finding for each entry that content/ does not hold as it stands there. */
export function dataEqualsContent({ path, file, text, story }: BuiltFile): readonly Finding[] {
  if (story === null) return [];
  const entries = entriesOf(story, path.slice(path.lastIndexOf('/') + 1, -'.json'.length));
  const printed = readJson(text);
  if (!Array.isArray(printed))
    return [dataFault(file, text, 0, 'the file is no JSON array', '', [])];
  return [
    ...missingOf(file, text, printed, entries),
    ...judgeEntries(file, text, printed, entries),
  ];
}

/** Names of the data files of every story. */
export const dataFiles = ['claims', 'sources', 'measures', 'disagreements', 'events'] as const;

function entriesOf(story: StoryRecord, name: string): readonly Entry[] {
  switch (dataFiles.find((known) => known === name)) {
    case 'claims':
      return [...story.claims.values()].map(({ claim }) => claim);
    case 'sources':
      return [...story.sources.values()].map(({ source }) => source);
    case 'measures':
      return story.measures;
    case 'disagreements':
      return story.disagreements;
    case 'events':
      return story.events;
    case undefined:
      return [];
  }
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
    .map(({ id }) => dataFault(file, text, 0, `"${id}" is missing`, '', [id]));
}

/** Takes entries as they are printed and as content/ states them; gives a finding for each difference. */
export function judgeEntries(
  file: string,
  text: string,
  printed: readonly unknown[],
  entries: readonly Entry[],
): readonly Finding[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return printed.flatMap((entry) => {
    const id = idOf(entry);
    const stated = known.get(id);
    const fault = (reason: string, actual: string, expected: readonly string[]): Finding =>
      dataFault(
        file,
        text,
        Math.max(0, text.indexOf(JSON.stringify(id))),
        reason,
        actual,
        expected,
      );
    if (stated === undefined) return [fault(`content/ holds no "${id}"`, id, [])];
    return differences(entry, stated, '').map(({ path, actual, expected }) =>
      fault(`${path} of ${id} is not what content/ states`, actual, [expected]),
    );
  });
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

/** Words a finding in a data file; `at` is an offset into its text. */
export function dataFault(
  file: string,
  text: string,
  at: number,
  reason: string,
  actual: string,
  expected: readonly string[],
): Finding {
  return { file, ...places(text)(at), ruleId: 'data-equals-content', reason, actual, expected };
}
