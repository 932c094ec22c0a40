/** references-equal-sources: files for reference managers state every source as content/ does, and the data as it is published. */
import { createHash } from 'node:crypto';
import type { Source } from '../../../src/model/source.ts';
import type { Finding } from '../finding.ts';
import type { BuiltFile } from '../site/built-file.ts';
import type { Site } from '../site/site.ts';
import { readJson } from '../text/read-json.ts';
import { leafOf, plainText, readBibtex, readCsl } from '../text/read-references.ts';
import type { ReferenceEntry } from '../text/read-references.ts';

/** What a file says of each source, by its id. */
type Said = ReadonlyMap<string, readonly string[]>;

/** Takes a file for reference managers; gives a finding for each source that it leaves out, makes up or changes. */
export function referencesEqualSources(
  { path, file, text, story }: BuiltFile,
  { dist }: Pick<Site, 'dist'>,
): readonly Finding[] {
  if (story === null) return [];
  const sources = [...story.sources.values()].map(({ source }) => source);
  switch (path.slice(path.lastIndexOf('/') + 1)) {
    case 'sources.csl.json':
      return compare(file, sayAll(readCsl(text)), bySource(sources, cslOf));
    case 'sources.bib':
      return compare(file, sayAll(readBibtex(text)), bySource(sources, bibtexOf));
    default: {
      const csv = dist.files.get(`${story.id}/claims.csv`) ?? new Uint8Array();
      return compare(file, readPackage(text), packageOf(sources, csv));
    }
  }
}

function bySource(sources: readonly Source[], say: (source: Source) => readonly string[]): Said {
  return new Map(sources.map((source) => [source.id, say(source)]));
}

/** The author of a source is not known: none may be named. */
function sayAll(entries: ReadonlyMap<string, ReferenceEntry>): Said {
  return new Map(
    [...entries].map(([id, { title, author, publisher, url, date, language }]) => [
      id,
      [title, author, publisher, url, date, language],
    ]),
  );
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
  return [title, '', publisher ?? '', url ?? '', issued, language];
}

function bibtexOf({ title, publisher, url, published }: Source): readonly string[] {
  const address = encodeAddress(url ?? '');
  return [title, '', publisher ?? '', address, published?.date ?? '', ''].map(plainText);
}

function encodeAddress(url: string): string {
  return url.replace(/[\\{}\s\p{C}]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
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
