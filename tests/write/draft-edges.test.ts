import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build-all.ts';
import { edgeStories } from './edge-stories.ts';

let folder: string;
let faults: number;
const lines: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edges-'));
  for (const [story, files] of Object.entries(edgeStories)) {
    await mkdir(join(folder, 'seeds', story), { recursive: true });
    for (const [name, text] of Object.entries(files))
      await writeFile(join(folder, 'seeds', story, name), text);
  }
  const at = (name: string) => join(folder, name);
  const options = { seeds: at('seeds'), content: at('content'), out: at('dist'), base: '/' };
  faults = await buildAll(options, (line) => lines.push(line));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const draftOf = (story: string) =>
  readFile(join(folder, 'content/explainers', `${story}.mdx`), 'utf8');
const pageOf = (story: string) => readFile(join(folder, 'dist', story, 'index.html'), 'utf8');

test('every draft passes the gate as it was written', () => {
  expect(lines.filter((line) => /:\d+:\d+ /.test(line))).toEqual([]);
  expect(faults).toBe(0);
});

describe('a draft says what its story lacks', () => {
  test('of one article, that all of it rests on one', async () => {
    const draft = await draftOf('one-article');
    expect(draft).toContain('title: "Fire at the paper mill"');
    expect(draft).toContain('All of it rests on a single report.');
    expect(draft).not.toContain('<Disagreements');
  });

  test('of one number, on what day it was counted', async () => {
    const draft = await draftOf('one-number');
    expect(draft).toMatch(/put the number of .+ at \[12\]\(claim:[a-z-]+12\)\. All of it rests/);
    expect(draft).toContain(', without a date.');
    expect(draft).not.toContain('<Chart');
  });

  test('of no number, that there is nothing to compare', async () => {
    const draft = await draftOf('no-number');
    expect(draft).toContain('title: "A prize for a quiet voice"');
    expect(draft).toContain('The sources hold no count that could be compared.');
    expect(draft).not.toContain('<Ledger');
  });

  test('of no dates, that nobody says when', async () => {
    const draft = await draftOf('no-dates');
    expect(draft).toContain('published: null');
    expect(draft).toContain('**When it happened.** No source gives a date');
    expect(draft).not.toContain('<Steps>');
  });

  test('of no disagreement, that none was found', async () => {
    const draft = await draftOf('no-disagreement');
    expect(draft).toContain('No contradiction between the sources was found.');
    expect(draft).not.toContain('<Disagreements');
  });

  test('of articles about different things, that none bears another out', async () => {
    const draft = await draftOf('unrelated');
    expect(draft).toContain('title: "What the sources say"');
    expect(draft).toContain('None of these sources counts what another counts.');
    expect(draft).toContain('**How these reports belong together.**');
  });
});

test('a name that holds digits and that a source prints needs no citation', async () => {
  expect(await draftOf('coded-name')).toContain('### FLU-27 closed the harbor of Orrin');
  expect(await pageOf('coded-name')).toContain('FLU-27 closed the harbor of Orrin');
});

test('a draft is in the language of its sources', async () => {
  const draft = await draftOf('en-espanol');
  expect(draft).toContain('language: "es"');
  expect(draft).toMatch(/<Dek>\n\nSegún el gobierno, la cifra de .+ es de \[14\]/);
  expect(draft).toContain('## Lo que no se sabe');
});

test('no sentence stands in a draft twice', async () => {
  for (const story of Object.keys(edgeStories)) {
    const sentences = (await draftOf(story)).split('\n').filter((line) => / .* /.test(line));
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test('a page says that no editor has read it, until its front matter says otherwise', async () => {
  expect(await pageOf('one-article')).toContain('Draft, not yet edited');
});

test('a page without numbers has no list of their sentences', async () => {
  expect(await pageOf('one-article')).toContain('The sentences behind the numbers');
  expect(await pageOf('no-number')).not.toContain('The sentences behind the numbers');
});
