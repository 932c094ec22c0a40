import { expect, test } from 'vitest';
import { sourceReference } from '../../../src/model/reference.ts';
import { toBibtex } from '../../../src/model/to-bibtex.ts';
import { toCsl } from '../../../src/model/to-csl.ts';
import { toDataPackage } from '../../../src/model/to-data-package.ts';
import type { Source } from '../../../src/model/source.ts';
import { findings, harbor } from '../harbor.ts';
import { textOf, write } from '../load-fixture.ts';

const folder = 'harbor-strike';
const sources: readonly Source[] = JSON.parse(textOf(harbor.dist, `${folder}/sources.json`));
const csv = textOf(harbor.dist, `${folder}/claims.csv`);
const about = { name: folder, title: 'The strike', homepage: '/', license: null, rights: '' };
const files: Readonly<Record<string, string>> = {
  'sources.csl.json': toCsl(sources.map(sourceReference)),
  'sources.bib': toBibtex(sources.map(sourceReference)),
  'datapackage.json': toDataPackage({ ...about, sources }, csv),
};
const judge = (name: string, text: string): readonly string[] =>
  findings({ dist: write(harbor.dist, `${folder}/${name}`, text) }).map(({ reason }) => reason);
const changed = (id: string): string => `what is said of "${id}" is not what content/ states`;

test.each(Object.entries(files))('%s may say what content/ states', (name, text) => {
  expect(judge(name, text)).toEqual([]);
});

test.each([
  ['sources.csl.json', '"Union says 640 joined', '"Union says 641 joined', 'union'],
  ['sources.csl.json', '"id": "wire"', '"id": "wires"', 'wires'],
  ['sources.bib', 'says 640', 'says 650', 'union'],
  ['sources.bib', 'date = {2025-03-03}', 'date = {2025-03-08}', 'wire'],
  ['sources.bib', 'wire.example/2025', 'wire.example/2024', 'wire'],
  ['datapackage.json', '"bytes": ', '"bytes": 1', 'claims.csv'],
  ['datapackage.json', 'sha256:', 'sha256:0', 'claims.csv'],
  ['datapackage.json', 'says 640', 'says 64', 'source 2'],
])('%s with %s changed to %s is found', (name, from, to, id) => {
  const text = files[name] ?? '';
  expect(text).toContain(from);
  expect(judge(name, text.replace(from, to))).toContain(changed(id));
});

test('a source left out or made up is found', () => {
  const [first, ...others] = sources;
  expect(judge('sources.bib', toBibtex(others.map(sourceReference)))).toEqual([
    changed(first?.id ?? ''),
  ]);
  const made = { ...sources[0], id: 'made-up' } as Source;
  expect(judge('sources.csl.json', toCsl([...sources, made].map(sourceReference)))).toEqual([
    changed('made-up'),
  ]);
});
