/** Reads a data file of a published site entry by entry, and says where and why one cannot be read. */
import type { Finding } from '../finding.ts';
import { places } from '../text/places.ts';
import { isObject } from '../text/read-json.ts';

export interface Schema<Value> {
  readonly safeParse: (
    data: unknown,
  ) => { success: true; data: Value } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

interface Entries<Value> {
  readonly values: readonly Value[];
  readonly findings: readonly Finding[];
}

/** Takes the text of a JSON array, `null` where the file is missing; an entry that does not fit is left out and named. */
export function readEntries<Value>(
  file: string,
  text: string | null,
  schema: Schema<Value>,
): Entries<Value> {
  const fault = (at: number, reason: string, actual: string, expected: string[]): Finding => ({
    ...{ file, ...places(text ?? '')(at), ruleId: 'entry-fits-schema' },
    ...{ reason, actual, expected },
  });
  if (text === null) return none(fault(0, 'the file is missing', '', []));
  const data = parse(text);
  if ('error' in data)
    return none(fault(placeIn(data.error), 'the file is no JSON', data.error, []));
  if (!Array.isArray(data.value))
    return none(fault(0, 'the file holds no array', text.slice(0, 40), ['[{ "id": … }, …]']));
  const read: readonly Entries<Value>[] = data.value.map((entry: unknown) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return { values: [parsed.data], findings: [] };
    const id = isObject(entry) ? String(entry['id']) : '';
    const at = Math.max(0, text.indexOf(JSON.stringify(id)));
    const reason = `the entry "${id}" does not fit its schema`;
    return none(fault(at, reason, id, parsed.error.issues.map(describe)));
  });
  return {
    values: read.flatMap(({ values }) => values),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function none(finding: Finding): Entries<never> {
  return { values: [], findings: [finding] };
}

function describe({ path, message }: Issue): string {
  const key = path.map(String).join('.');
  return key === '' ? message : `${key}: ${message}`;
}

function parse(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The engine tells the offset in the words of its error. */
function placeIn(error: string): number {
  return Number(/at position (\d{1,9})/.exec(error)?.[1] ?? 0);
}
