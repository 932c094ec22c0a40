/** Reads the files of reference managers: what each entry says, by its key. */
import { foldText } from './fold-text.ts';
import { readJson } from './read-json.ts';

/** What an entry says under the names of CSL-JSON; what it leaves out is empty. */
export interface ReferenceEntry {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  /** As written: of CSL-JSON the parts joined by hyphens, without zeros in front. */
  readonly date: string;
  readonly language: string;
}

/** Takes CSL-JSON. */
export function readCsl(text: string): ReadonlyMap<string, ReferenceEntry> {
  const items: unknown = readJson(text);
  return new Map(
    (Array.isArray(items) ? items : []).map((item: unknown) => [
      leafOf(item, 'id'),
      {
        title: leafOf(item, 'title'),
        author: leafOf(item, 'author'),
        publisher: leafOf(item, 'container-title'),
        url: leafOf(item, 'URL'),
        date: leafOf(item, 'issued'),
        language: leafOf(item, 'language'),
      },
    ]),
  );
}

/** The value at a key; of a list or an object all values in it. */
export function leafOf(item: unknown, key: string): string {
  const flat = (value: unknown): readonly string[] =>
    value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(flat)
      : value === undefined || value === null
        ? []
        : [String(value)];
  return item !== null && typeof item === 'object' ? flat(Reflect.get(item, key)).join('-') : '';
}

/** Takes biblatex, an entry's fields a line each. */
export function readBibtex(text: string): ReadonlyMap<string, ReferenceEntry> {
  return new Map(
    text.split(/^@online\{/mu).flatMap((entry) => {
      const [id = '', ...lines] = entry.split(',\n');
      if (id === '') return [];
      const fields = new Map(
        lines.map((line) => {
          const at = line.indexOf(' = {');
          return [line.slice(0, at).trim(), line.slice(at + ' = {'.length, -1)] as const;
        }),
      );
      const value = (name: string): string => plainText(readTex(fields.get(name) ?? ''));
      const said = {
        ...{ title: value('title'), author: value('author'), publisher: value('organization') },
        ...{ url: value('url'), date: value('date'), language: '' },
      };
      return [[id, said] as const];
    }),
  );
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

function readTex(value: string): string {
  const inner = /^\{(.*)\}$/su.exec(value)?.[1] ?? value;
  return inner.replace(
    /\\(?:(text[a-z]{5,12})\{\}|([#$%&_]))/gu,
    (_, command: string | undefined, sign: string | undefined) =>
      sign ?? commands[command ?? ''] ?? '?',
  );
}

/** Text without what a bibliography cannot hold: line ends and controls. */
export function plainText(text: string): string {
  return foldText(text.replace(/\p{C}+/gu, ' ')).trim();
}
