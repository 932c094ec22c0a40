import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build-all.ts';
import { parseDesk } from '../../scripts/read/parse-desk.ts';
import { claimSchema } from '../../src/model/claim.ts';
import { quarryArticles, quarryDesk } from './quarry-desk.ts';

let folder: string;
let faults: number;
const lines: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  await mkdir(join(folder, 'seeds/quarry'), { recursive: true });
  for (const [name, text] of Object.entries({ ...quarryArticles, 'desk.yaml': quarryDesk }))
    await writeFile(join(folder, 'seeds/quarry', name), text);
  const at = (name: string) => join(folder, name);
  const options = { seeds: at('seeds'), content: at('content'), out: at('dist'), base: '/' };
  faults = await buildAll(options, (line) => lines.push(line));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const read = (path: string) => readFile(join(folder, path), 'utf8');
const readClaims = async () =>
  claimSchema.array().parse(JSON.parse(await read('dist/quarry/claims.json')));
const readPage = async () => (await read('dist/quarry/index.html')).replace(/\s+/g, ' ');

test('a story the desk corrected passes the gate', () => {
  expect(lines.filter((line) => /:\d+:\d+ (?!file-is-read)/.test(line))).toEqual([]);
  expect(faults).toBe(0);
});

describe('each correction changes the data', () => {
  test('of a claim: left out, out of its measure, said by another, of another day', async () => {
    const claims = new Map((await readClaims()).map((claim) => [claim.id, claim]));
    expect(claims.has('luis-prado-80')).toBe(false);
    expect(claims.get('julia-vera-6')?.measure).toBe(null);
    expect(claims.get('julia-vera-3')).toMatchObject({
      attributedTo: 'the company',
      asOf: { from: '2025-06-02', to: '2025-06-02', how: 'explicit' },
    });
  });

  test('of speakers: one name and one side for all their names', async () => {
    const union = (await readClaims()).filter(({ side }) => side === 'union');
    expect(new Set(union.map(({ attributedTo }) => attributedTo))).toEqual(
      new Set(['Union of Quarry Workers']),
    );
    expect(union.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['julia-vera-21', 'luis-prado-21']),
    );
  });

  test('of measures: one with the name it was given', async () => {
    const measures = JSON.parse(await read('dist/quarry/measures.json'));
    expect(measures).toContainEqual(
      expect.objectContaining({ id: 'worker-injured', label: 'workers hurt' }),
    );
    expect(measures).not.toContainEqual(expect.objectContaining({ id: 'worker-treat' }));
    expect((await readClaims()).find(({ id }) => id === 'luis-prado-9')?.measure).toBe(
      'worker-injured',
    );
  });

  test('of sources: what the file lacks, and what does not belong', async () => {
    const sources = JSON.parse(await read('dist/quarry/sources.json'));
    expect(sources).toContainEqual(
      expect.objectContaining({
        ...{ file: 'a.txt', publisher: 'Quarry Bulletin' },
        url: 'https://bulletin.example/quarry',
      }),
    );
    expect(sources).not.toContainEqual(expect.objectContaining({ file: 'd.txt' }));
  });

  test('of the draft: its title and its opening, numbers linked', async () => {
    const draft = await read('content/explainers/quarry.mdx');
    expect(draft).toContain('title: "What the quarry collapse cost"');
    expect(draft).toContain(
      'The ministry counts [14](claim:julia-vera-14), the union [21](claim:julia-vera-21).',
    );
  });
});

test('the page shows each decision with its reason, whatever numbers that holds', async () => {
  const page = await readPage();
  const section = page.slice(page.indexOf('Where the desk stepped in'));
  const { decisions } = parseDesk('desk.yaml', quarryDesk);
  const reasons = [
    decisions.sources,
    decisions.speakers,
    decisions.measures,
    decisions.claims,
  ].flatMap((kind) => Object.values(kind).map(({ why }) => why));
  expect(reasons).toHaveLength(7);
  for (const why of reasons) expect(section).toContain(`<span data-furniture="desk">${why}</span>`);
  expect(section).toContain('<span data-furniture="desk">workers hurt</span>');
  expect(section).toContain('<span data-furniture="desk">the union of quarry workers</span>');
});

test('the page says which source carries the text of another', async () => {
  const page = await readPage();
  const [, copy = ''] = page.split('id="source-');
  const entries = page.split('id="source-').filter((entry) => entry.startsWith('julia-vera-e9e6"'));
  expect(copy).not.toContain('Carries the same text as');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatch(/Carries the same text as <a [^>]+ data-source="julia-vera"> ?Quarry/);
});
