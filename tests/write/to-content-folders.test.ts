import { describe, expect, test } from 'vitest';
import { toContentFolders } from '../../scripts/write/to-content-folders.ts';
import { article, story } from './example-story.ts';

const folders = toContentFolders(story, [article]);
const read = (folder: string, name: string) => folders.get(folder)?.get(name);

test('a story becomes one folder in each collection', () => {
  expect([...folders].map(([folder, files]) => [folder, [...files.keys()]])).toEqual([
    ['sources/ferry-strike', ['harbor-post.mdx']],
    ['claims/ferry-strike', ['harbor-post-40.json', 'harbor-post-2025-05-03.json']],
    ['events/ferry-strike', ['crews-stop.mdx']],
    ['measures/ferry-strike', ['crews-stopped.json']],
    ['disagreements/ferry-strike', []],
    ['corrections/ferry-strike', []],
  ]);
});

test('a source says what is known of it, then its text with each number marked', () => {
  expect(read('sources/ferry-strike', 'harbor-post.mdx')).toBe(`---
# Made from seeds/ by \`npm run content\`; edits here are overwritten.
id: "harbor-post"
file: "a.txt"
title: "Ferry strike"
publisher: "Harbor Post"
url: null
published: {"date":"2025-05-04","how":"text","text":"4 May 2025"}
language: "en"
sha256: "${'a'.repeat(64)}"
copyOf: null
corrections: []
---

Ferry strike

The union said "<Num claim="harbor-post-40">over 40 crews</Num>" had stopped work by <Num claim="harbor-post-2025-05-03">3 May</Num>.

&#x69;mport fees rose.
`);
});

test('what the desk decided stands with the source it is about', () => {
  const corrections = [
    { kind: 'claim', target: 'harbor-post-40' } as const,
    { kind: 'source', target: 'a.txt' } as const,
  ].map((one) => ({
    ...one,
    field: 'drop',
    value: 'left out',
    why: 'A slip of the pen.',
  }));
  const corrected = toContentFolders({ ...story, corrections }, [article]);
  expect(corrected.get('sources/ferry-strike')?.get('harbor-post.mdx')).toContain(
    `corrections: ${JSON.stringify(corrections)}`,
  );
});

test('what it decided about measures, speakers and files left out stands alone', () => {
  const corrections = [
    { kind: 'measure', target: 'harbor-post-40', field: 'label', value: 'crews', why: '' },
    { kind: 'source', target: 'b.txt', field: 'drop', value: 'true', why: 'Another port.' },
  ] as const;
  const files = toContentFolders({ ...story, corrections }, [article]).get(
    'corrections/ferry-strike',
  );
  expect([...(files ?? [])].map(([name, text]) => [name, JSON.parse(text)])).toEqual([
    ['measure-1.json', { id: 'measure-1', ...corrections[0] }],
    ['source-2.json', { id: 'source-2', ...corrections[1] }],
  ]);
});

test('boilerplate is no part of the article', () => {
  const noisy = {
    ...article,
    blocks: article.blocks.map((block) => ({ ...block, role: 'boilerplate' as const })),
  };
  const source = toContentFolders(story, [noisy])
    .get('sources/ferry-strike')
    ?.get('harbor-post.mdx');
  expect(source?.endsWith('corrections: []\n---\n')).toBe(true);
});

test('an event holds its sentences verbatim, each with its place', () => {
  expect(read('events/ferry-strike', 'crews-stop.mdx')).toContain(`expected: false
---

<Quote source="harbor-post" at="14-71">

The union said "<Num claim="harbor-post-40">over 40 crews</Num>" had stopped work by <Num claim="harbor-post-2025-05-03">3 May</Num>.

</Quote>
`);
});

test('a claim is its published data, without what only the rooms know', () => {
  const [claim] = story.claims;
  const extracted = { ...story, claims: [{ ...claim, predicate: null, role: 'body' }] } as never;
  const written = toContentFolders(extracted, [article]).get('claims/ferry-strike');
  expect(JSON.parse(written?.get('harbor-post-40.json') ?? '')).toEqual(claim);
});

describe('a name that could leave its folder or overwrite another is refused', () => {
  test.each(['../x', 'a/b', '', '.hidden', 'UPPER'])('%j', (id) => {
    const [measure] = story.measures;
    const wrong = { ...story, measures: [{ ...measure, id }] } as typeof story;
    expect(() => toContentFolders(wrong, [article])).toThrow('invalid id, or one used twice');
  });

  test('the same id twice', () => {
    const [claim] = story.claims;
    const twice = { ...story, claims: [claim, claim] } as typeof story;
    expect(() => toContentFolders(twice, [article])).toThrow('invalid id, or one used twice');
  });
});
