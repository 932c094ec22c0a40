/** references-equal-sources: files for reference managers state every source as content/ does, and the data as it is published. */
import { createHash } from 'node:crypto';
import type { Source } from '../../../src/model/source.ts';
import type { Finding } from '../finding.ts';
import type { BuiltFile } from '../site/built-file.ts';
import type { Site } from '../site/site.ts';
import { foldText } from '../text/fold-text.ts';
import { readJson } from '../text/read-json.ts';

/** What a file says of each source, by its id. */
type Said = ReadonlyMap<string, readonly string[]>;

/** Takes a file for reference managers; gives a finding for each source that it leaves out, makes up or changes. */
export function referencesEqualSources(
  { path, file, text, story }: BuiltFile,
  { dist }: Pick<Site, 'dist'>,
): readonly Finding[] {
  if (story === null) return [];
  const sources = [...story.sources.values()].map(({ source }) => source);
  switch (path.slice(path.indexOf('/') + 1)) {
    case 'sources.csl.json':
      return compare(file, readCsl(text), bySource(sources, cslOf));
    case 'sources.bib':
      return compare(file, readBibtex(text), bySource(sources, bibtexOf));
    default: {
      const csv = dist.files.get(`${story.id}/claims.csv`) ?? new Uint8Array();
      return compare(file, readPackage(text), packageOf(sources, csv));
    }
  }
}

function bySource(sources: readonly Source[], say: (source: Source) => readonly string[]): Said {
  return new Map(sources.map((source) => [source.id, say(source)]));
}

function compare(file: string, said: Said, expected: Said): readonly Finding[] {
  return [...new Set([...said.keys(), ...expected.keys()])].flatMap((id) => {
    const [actual, right] = [said.get(id), expected.get(id)].map((words) => words?.join(' | '));
    if (actual === right) return [];
    return [
      {
        ...{ file, line: 1, column: 1, ruleId: 'references-equal-sources', actual: actual ?? '' },
        reason: `what is said of "${id}" is not what content/ states`,
        expected: right === undefined ? [] : [right],
      },
    ];
  });
}

function cslOf({ title, publisher, url, published, language }: Source): readonly string[] {
  const issued = published?.date.split('-').map(Number).join('-') ?? '';
  return [title, language, publisher ?? '', url ?? '', issued];
}

function readCsl(text: string): Said {
  const items: unknown = readJson(text);
  return new Map(
    (Array.isArray(items) ? items : []).map((item: unknown) => [
      leafOf(item, 'id'),
      ['title', 'language', 'container-title', 'URL', 'issued'].map((key) => leafOf(item, key)),
    ]),
  );
}

/** The value at a key; of a list or an object all values in it. */
function leafOf(item: unknown, key: string): string {
  const flat = (value: unknown): readonly string[] =>
    value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(flat)
      : value === undefined || value === null
        ? []
        : [String(value)];
  return item !== null && typeof item === 'object' ? flat(Reflect.get(item, key)).join('-') : '';
}

function bibtexOf({ title, publisher, url, published }: Source): readonly string[] {
  return [title, publisher ?? '', published?.date ?? '', encodeAddress(url ?? '')].map(plain);
}

function readBibtex(text: string): Said {
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
      const value = (name: string): string => plain(readTex(fields.get(name) ?? ''));
      return [[id, ['title', 'organization', 'date', 'url'].map(value)] as const];
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

function encodeAddress(url: string): string {
  return url.replace(/[\\{}\s\p{C}]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
}

function plain(text: string): string {
  return foldText(text.replace(/\p{C}+/gu, ' ')).trim();
}

/** The package's sources have no ids: their place stands for one. */
function packageOf(sources: readonly Source[], csv: Uint8Array): Said {
  const hash = createHash('sha256').update(csv).digest('hex');
  return new Map<string, readonly string[]>([
    ['claims.csv', [String(csv.length), `sha256:${hash}`]],
    ...sources
      .map(({ title, url }) => `${title}-${url ?? ''}`)
      .sort()
      .map((said, index) => [`source ${String(index + 1)}`, [said]] as const),
  ]);
}

function readPackage(text: string): Said {
  const data: unknown = readJson(text);
  const list = (key: string): readonly unknown[] => {
    const value: unknown = data !== null && typeof data === 'object' ? Reflect.get(data, key) : [];
    return Array.isArray(value) ? value : [];
  };
  return new Map<string, readonly string[]>([
    ...list('resources').map(
      (item) => [leafOf(item, 'path'), [leafOf(item, 'bytes'), leafOf(item, 'hash')]] as const,
    ),
    ...list('sources')
      .map((item) => `${leafOf(item, 'title')}-${leafOf(item, 'path')}`)
      .sort()
      .map((said, index) => [`source ${String(index + 1)}`, [said]] as const),
  ]);
}
