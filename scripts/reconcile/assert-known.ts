/** Checks that all the desk names is in the story: a typing error in an id is an error, not a decision. */
import { DeskError } from '../../src/model/desk.ts';
import type { Desk, DeskProblem } from '../../src/model/desk.ts';
import { nearestNames } from '../../src/model/nearest-names.ts';

/** What a story has, by the words the desk may use for it. */
export interface KnownNames {
  readonly files: readonly string[];
  readonly claims: readonly string[];
  /** Ids of measures before the desk merged any. */
  readonly measures: readonly string[];
  /** Speakers as the sources name them. */
  readonly speakers: readonly string[];
}

interface Check {
  readonly kind: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly known: readonly string[];
}

/** Throws a `DeskError` that lists, with its line, each name the story does not have. */
export function assertKnown({ file, decisions, places }: Desk, known: KnownNames): void {
  const { sources, claims, measures, speakers } = decisions;
  const made = [
    ...known.measures,
    ...Object.values(claims).flatMap(({ measure }) => measure ?? []),
    ...Object.entries(measures).flatMap(([id, { merge }]) => (merge.length > 0 ? [id] : [])),
  ];
  const checks: Check[] = [
    ...toChecks('source', ['sources'], Object.keys(sources), known.files),
    ...toChecks('claim', ['claims'], Object.keys(claims), known.claims),
    ...toChecks('measure', ['measures'], Object.keys(measures), made),
    ...Object.entries(measures).flatMap(([id, { merge }]) =>
      toListChecks('measure', ['measures', id, 'merge'], merge, known.measures),
    ),
    ...Object.entries(speakers).flatMap(([name, { aliases }]) =>
      aliases.length === 0
        ? toChecks('speaker', ['speakers'], [name], known.speakers)
        : toListChecks('speaker', ['speakers', name, 'aliases'], aliases, known.speakers),
    ),
  ];
  const problems = checks
    .filter(({ name, known: names }) => !names.includes(name))
    .map(({ kind, name, path, known: names }): DeskProblem => ({
      file,
      ...(places.get(toPointer(path)) ?? { line: 1, column: 1 }),
      message: `No ${kind} "${name}" in this story.${nearest(name, names)}`,
    }));
  if (problems.length > 0) throw new DeskError(problems);
}

function toChecks(
  kind: string,
  path: readonly string[],
  names: readonly string[],
  known: readonly string[],
): Check[] {
  return names.map((name) => ({ kind, name, path: [...path, name], known }));
}

function toListChecks(
  kind: string,
  path: readonly string[],
  names: readonly string[],
  known: readonly string[],
): Check[] {
  return names.map((name, index) => ({ kind, name, path: [...path, String(index)], known }));
}

function nearest(name: string, names: readonly string[]): string {
  const near = nearestNames(name, [...new Set(names)]);
  return near.length === 0 ? '' : ` Did you mean ${near.map((id) => `"${id}"`).join(', ')}?`;
}

/** RFC 6901. */
function toPointer(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
