import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeContent, type ContentOptions } from '../../scripts/make-content.ts';
import { ferryStrike as articles } from './ferry-strike.ts';
import { readFolder } from './read-folder.ts';

let folder: string;
let options: ContentOptions;
let lines: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  options = { seeds: join(folder, 'seeds'), content: join(folder, 'content') };
  lines = [];
  await addStory('ferry-strike', articles);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('content is a function of the seeds', () => {
  test('the same seeds give the same bytes, and a second run changes nothing', async () => {
    expect(await run()).toBe(0);
    const once = await readAll('content');
    expect(await run()).toBe(0);
    expect(await readAll('content')).toEqual(once);
    await rm(join(folder, 'content'), { recursive: true });
    await run();
    expect(await readAll('content')).toEqual(once);
  });

  test('each story has its sources, claims and a drafted explainer', async () => {
    await run();
    const paths = Object.keys(await readAll('content'));
    expect(paths.filter((path) => path.startsWith('sources/'))).toHaveLength(2);
    expect(paths.filter((path) => path.startsWith('claims/')).length).toBeGreaterThan(4);
    expect(paths).toContain('explainers/ferry-strike.mdx');
  });

  test('a story that is gone leaves nothing but its explainer', async () => {
    await addStory('bridge-closure', articles);
    await run();
    await rm(join(folder, 'seeds/bridge-closure'), { recursive: true });
    await run();
    const left = Object.keys(await readAll('content')).filter((path) => path.includes('bridge'));
    expect(left).toEqual(['explainers/bridge-closure.mdx']);
  });

  test('a folder of somebody else beside the collections stays', async () => {
    const notes = { 'a.mdx': '---\nid: "b"\n---\n', 'b.json': '{}\n' };
    for (const [name, text] of Object.entries(notes)) {
      await mkdir(join(folder, 'content/sources', name), { recursive: true });
      await writeFile(join(folder, 'content/sources', name, name), text);
    }
    await run();
    const paths = Object.keys(await readAll('content'));
    expect(paths).toContain('sources/a.mdx/a.mdx');
    expect(paths).toContain('sources/b.json/b.json');
  });

  test('a source keeps its id when its file is renamed and another arrives', async () => {
    await run();
    const before = await sourceIds();
    const moved = {
      'a-first.txt': `Another day\n\nThe port said 7 ferries sailed.\n`,
      'z-last.txt': articles['courier.txt'],
      'gazette.txt': articles['gazette.txt'],
    };
    await rm(join(folder, 'seeds'), { recursive: true });
    await addStory('ferry-strike', moved);
    await run();
    expect(await sourceIds()).toEqual(expect.arrayContaining(before));
    expect(await sourceIds()).toHaveLength(3);
  });
});

describe('--check', () => {
  test('finds no fault in what was just written, and writes nothing', async () => {
    await run();
    const before = await readAll('content');
    expect(await run({ check: true })).toBe(0);
    expect(await readAll('content')).toEqual(before);
  });

  test('names the folder that a hand has changed', async () => {
    await run();
    const [claim = ''] = await readdir(join(folder, 'content/claims/ferry-strike'));
    await writeFile(join(folder, 'content/claims/ferry-strike', claim), '{}');
    expect(await run({ check: true })).toBe(1);
    expect(lines.at(-1)).toContain('content/claims/ferry-strike:1:1 content-is-of-seeds');
  });
});

describe('--out', () => {
  test('writes the published data and nothing else', async () => {
    expect(await run({ out: join(folder, 'data') })).toBe(0);
    expect(Object.keys(await readAll('data'))).toEqual(
      [
        'claims.csv',
        'claims.json',
        'disagreements.json',
        'events.json',
        'measures.json',
        'sources.json',
      ].map((name) => `ferry-strike/${name}`),
    );
    expect(await readdir(folder)).toEqual(['data', 'seeds']);
  });

  test('does not replace a folder that holds anything else', async () => {
    await mkdir(join(folder, 'data/ferry-strike'), { recursive: true });
    await writeFile(join(folder, 'data/ferry-strike/notes.txt'), 'mine');
    await expect(run({ out: join(folder, 'data') })).rejects.toThrow(
      'notes.txt, which is not ours',
    );
  });

  test.each(['seeds', 'seeds/ferry-strike', '.'])(
    'refuses %s, where the seeds are',
    async (out) => {
      await expect(run({ out: join(folder, out) })).rejects.toThrow('overlap');
    },
  );
});

describe('the desk’s explainer', () => {
  test('is drafted once and never overwritten', async () => {
    await run();
    await writeFile(join(folder, 'content/explainers/ferry-strike.mdx'), 'my words');
    await run();
    expect((await readAll('content'))['explainers/ferry-strike.mdx']).toBe('my words');
  });
});

describe('bad input', () => {
  test('a file that cannot be read is named with the reason, and the rest is written', async () => {
    await run();
    const before = await readAll('content');
    const seeds = join(folder, 'seeds/ferry-strike');
    await writeFile(join(seeds, 'empty.txt'), '');
    await writeFile(join(seeds, 'binary.txt'), Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]));
    await symlink('/etc/hostname', join(seeds, 'link.txt'));
    expect(await run()).toBe(0);
    expect(await readAll('content')).toEqual(before);
    for (const name of ['empty', 'binary', 'link'])
      expect(lines.some((line) => line.includes(`${name}.txt:1:1 file-is-read `))).toBe(true);
  });

  test('a story without a readable article is a fault that costs the others nothing', async () => {
    await addStory('empty-story', { 'nothing.txt': '' });
    expect(await run()).toBe(1);
    expect(lines.at(-1)).toContain('seeds/empty-story:1:1 story-is-read');
    expect(Object.keys(await readAll('content'))).toContain('explainers/ferry-strike.mdx');
  });

  test('a story that fails keeps its last good content', async () => {
    await run();
    const before = await readAll('content');
    await writeFile(
      join(folder, 'seeds/ferry-strike/desk.yaml'),
      'sources:\n  nope.txt: {title: 7}\n',
    );
    expect(await run()).toBe(1);
    expect(lines.at(-1)).toMatch(/desk\.yaml:2:\d+ desk-is-valid/);
    expect(await readAll('content')).toEqual(before);
  });

  test('a story named like an address of the site is a fault', async () => {
    await addStory('_astro', articles);
    expect(await run()).toBe(1);
    expect(lines.at(-1)).toContain('story-has-an-address');
  });

  test('a folder of seeds without a story is a fault', async () => {
    await rm(join(folder, 'seeds/ferry-strike'), { recursive: true });
    expect(await run()).toBe(1);
  });

  test('hostile articles change nothing about the others', async () => {
    await run();
    const before = await readAll('content');
    const hostile = [
      '{process.exit(1)} import fs from "node:fs"\n\nexport default () => {}',
      '<script>alert(1)</script>\n\n'.repeat(2000),
      `---\ntitle: x\n---\n\n${'{'.repeat(5000)}`,
      '\u202e\u2066 <Num claim="gazette">7</Num> \ufeff',
      `${'[a]: b '.repeat(3000)}\n\n[a][a]`,
    ];
    const added = Object.fromEntries(hostile.map((text, index) => [`z${index}.txt`, text]));
    await addStory('ferry-strike', added);
    expect(await run()).toBe(0);
    const after = await readAll('content');
    const others = Object.entries(before).filter(([path]) => /^(?:sources|claims)\//.test(path));
    for (const [path, text] of others) expect(after[path], path).toBe(text);
  });

  test('nothing in the seeds is written', async () => {
    const before = await readAll('seeds');
    await run();
    expect(await readAll('seeds')).toEqual(before);
  });
});

function run(change: Partial<ContentOptions> = {}): Promise<number> {
  return makeContent({ ...options, ...change }, (line) => lines.push(line));
}

async function addStory(id: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(folder, 'seeds', id), { recursive: true });
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, 'seeds', id, name), text);
}

async function sourceIds(): Promise<string[]> {
  return (await readdir(join(folder, 'content/sources/ferry-strike'))).sort();
}

function readAll(name: string): Promise<Record<string, string>> {
  return readFolder(join(folder, name));
}
