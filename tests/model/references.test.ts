import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sourceReference } from '../../src/model/reference.ts';
import { toBibtex } from '../../src/model/to-bibtex.ts';
import { toCsl } from '../../src/model/to-csl.ts';
import { toDataPackage } from '../../src/model/to-data-package.ts';
import { hostileText } from '../property/hostile-text.ts';
import { sourceOf } from './source-fixture.ts';

test('a source is an item of CSL-JSON', () => {
  expect(JSON.parse(toCsl([sourceReference(sourceOf())]))).toEqual([
    {
      id: 'wire',
      type: 'article-newspaper',
      title: 'Dock workers walk out',
      language: 'en',
      'container-title': 'Wire7',
      URL: 'https://wire.example/2025/walk_out',
      issued: { 'date-parts': [[2025, 3, 3]] },
    },
  ]);
});

test('what a source does not say is left out', () => {
  const bare = sourceOf({ publisher: null, url: null, published: null });
  expect(Object.keys(JSON.parse(toCsl([sourceReference(bare)]))[0])).toEqual([
    'id',
    'type',
    'title',
    'language',
  ]);
  expect(toBibtex([sourceReference(bare)])).toBe(
    '@online{wire,\n  title = {{Dock workers walk out}},\n}\n',
  );
});

test('a source is an entry of BibTeX', () => {
  expect(toBibtex([sourceReference(sourceOf({ title: 'Half \\& {half}: 50 %, $5 ~ #1_a^b' }))]))
    .toBe(`@online{wire,
  title = {{Half \\textbackslash{}\\& \\textbraceleft{}half\\textbraceright{}: 50 \\%, \\$5 \\textasciitilde{} \\#1\\_a\\textasciicircum{}b}},
  organization = {{Wire7}},
  date = {2025-03-03},
  url = {https://wire.example/2025/walk_out},
}
`);
});

test('an author is cited as printed, a person or a desk', () => {
  const own = { ...sourceReference(sourceOf()), author: 'The desk & Mr Lee' };
  expect(toBibtex([own])).toContain('\n  author = {{The desk \\& Mr Lee}},\n');
  expect(JSON.parse(toCsl([own]))).toMatchObject([{ author: [{ literal: 'The desk & Mr Lee' }] }]);
});

test('no title, publisher or address leaves its field of BibTeX', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, publisher, url) => {
      const lines = toBibtex([sourceReference(sourceOf({ title, publisher, url }))]).split('\n');
      expect(
        lines.map((line) => /^(?:@online\{wire,| {2}[a-z]+ = \{|\}$|$)/.test(line)),
      ).not.toContain(false);
      expect(lines).toHaveLength(7);
      for (const line of lines.slice(1, 5)) {
        const value = line.slice(line.indexOf('{') + 1, -2);
        let depth = 0;
        for (const sign of value.replace(/\\[#$%&_]/g, '')) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(value.replace(/\\(?:text[a-z]+\{\}|[#$%&_])/g, '')).not.toContain('\\');
      }
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('the data package describes the table as it is published', () => {
  const csv = 'id,value\r\né,1\r\n';
  const info = {
    ...{ name: 'harbor', title: 'The strike', homepage: 'https://desk.example/harbor/' },
    ...{ license: 'https://licenses.example/by', rights: 'Tables only.', sources: [sourceOf()] },
  };
  const data = JSON.parse(toDataPackage(info, csv));
  expect(data).toMatchObject({
    profile: 'tabular-data-package',
    name: 'harbor',
    licenses: [{ path: 'https://licenses.example/by' }],
    sources: [{ title: 'Dock workers walk out', path: 'https://wire.example/2025/walk_out' }],
  });
  const [resource] = data.resources;
  expect(resource).toMatchObject({
    path: 'claims.csv',
    bytes: 16,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
  });
  expect(resource.schema.fields.slice(4, 8)).toEqual([
    { name: 'kind', type: 'string' },
    { name: 'value', type: 'number' },
    { name: 'low', type: 'number' },
    { name: 'high', type: 'number' },
  ]);
});
