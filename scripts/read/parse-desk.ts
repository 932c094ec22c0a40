/** Reads the text of a `desk.yaml` into the desk's decisions, or says with line and column what is wrong with it. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { DeskError, deskKeys, deskSchema } from '../../src/model/desk.ts';
import type { Desk, DeskProblem, Place } from '../../src/model/desk.ts';
import { nearestNames } from '../../src/model/nearest-names.ts';

/**
 * Takes the file's path below its story's folder and its text; gives the decisions with the place of each key.
 * Throws a `DeskError` that lists every problem: bad YAML, unknown keys, values of the wrong kind.
 */
export function parseDesk(file: string, text: string): Desk {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new DeskError(
      faults.map(({ pos, message }) => ({ file, ...at(pos[0]), message: firstLine(message) })),
    );
  }
  const places = findPlaces(document, at);
  const result = deskSchema.safeParse(document.toJS() ?? {});
  if (result.success) return { file, decisions: result.data, places };
  throw new DeskError(
    result.error.issues.flatMap((issue): DeskProblem[] => {
      const path = issue.path.map(String);
      if (issue.code !== 'unrecognized_keys') {
        return [{ file, ...placeOf(places, path), message: `${path.join('.')}: ${issue.message}` }];
      }
      return issue.keys.map((key) => ({
        file,
        ...placeOf(places, [...path, key]),
        message: `Unknown key "${key}"; expected one of ${nearestNames(key, deskKeys(path))
          .map((known) => `"${known}"`)
          .join(', ')}.`,
      }));
    }),
  );
}

function findPlaces(document: Document, at: (offset: number) => Place): Map<string, Place> {
  const places = new Map<string, Place>();
  const visit = (node: unknown, path: readonly string[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const inner = [...path, String(key.value)];
        places.set(toPointer(inner), at(key.range?.[0] ?? 0));
        visit(value, inner);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const inner = [...path, String(index)];
        if (isScalar(item)) places.set(toPointer(inner), at(item.range?.[0] ?? 0));
        visit(item, inner);
      });
    }
  };
  visit(document.contents, []);
  return places;
}

/** The place of a path, or of the nearest key above it: a key that is missing has no place of its own. */
function placeOf(places: ReadonlyMap<string, Place>, path: readonly string[]): Place {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(toPointer(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return { line: 1, column: 1 };
}

/** RFC 6901. */
function toPointer(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
