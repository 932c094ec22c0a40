import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commitFiles, type Folders } from '../../scripts/write/commit-files.ts';
import { readFolder } from './read-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'commit-'));
});
afterEach(() => rm(root, { recursive: true }));

const first = toFolders({ 'claims/a': { 'x.json': '1', 'y.json': '2' }, 'claims/b': { z: '3' } });
const second = toFolders({ 'claims/a': { 'x.json': '9' }, 'claims/b': { z: '3' } });

describe('folders hold exactly what was committed', () => {
  test('files are written, replaced and removed', async () => {
    await commitFiles(root, first);
    expect(await commitFiles(root, second)).toEqual(['claims/a']);
    expect(await readFolder(root)).toEqual({ 'claims/a/x.json': '9', 'claims/b/z': '3' });
  });

  test('what is the same is left alone', async () => {
    await commitFiles(root, first);
    const before = await stat(join(root, 'claims/a/x.json'));
    expect(await commitFiles(root, first)).toEqual([]);
    expect((await stat(join(root, 'claims/a/x.json'))).ino).toBe(before.ino);
  });

  test('a folder that shall hold nothing is removed', async () => {
    await commitFiles(root, first);
    await commitFiles(root, toFolders({ 'claims/a': {} }));
    expect(await readdir(join(root, 'claims'))).toEqual(['b']);
  });

  test('what stands beside them is never touched', async () => {
    await mkdir(join(root, 'explainers'));
    await writeFile(join(root, 'explainers/a.mdx'), 'the desk’s');
    await commitFiles(root, first);
    expect(await readFile(join(root, 'explainers/a.mdx'), 'utf8')).toBe('the desk’s');
  });
});

describe('a run that fails or dies', () => {
  test('leaves everything as it was where a file cannot be written', async () => {
    await commitFiles(root, first);
    const impossible = toFolders({
      'claims/a': { 'x.json': '9' },
      'claims/b': { 'no/such/file': '' },
    });
    await expect(commitFiles(root, impossible)).rejects.toThrow('ENOENT');
    expect(await readFolder(root)).toEqual({
      'claims/a/x.json': '1',
      'claims/a/y.json': '2',
      'claims/b/z': '3',
    });
  });

  test('is ended by the next one where it had committed', async () => {
    await commitFiles(root, first);
    await mkdir(join(root, '.committed/new/claims/a'), { recursive: true });
    await mkdir(join(root, '.committed/old/claims'), { recursive: true });
    await writeFile(join(root, '.committed/new/claims/a/x.json'), '9');
    await writeFile(join(root, '.committed/folders.json'), '["claims/a"]');
    await commitFiles(root, new Map());
    expect(await readFolder(root)).toEqual({ 'claims/a/x.json': '9', 'claims/b/z': '3' });
  });

  test('is forgotten by the next one where it had not', async () => {
    await commitFiles(root, first);
    await cp(join(root, 'claims'), join(root, '.staged/new/claims'), { recursive: true });
    await commitFiles(root, first);
    expect(await readdir(root)).toEqual(['claims']);
  });

  test('killed at any moment, it leaves one state or the other', { timeout: 120_000 }, async () => {
    const names = Array.from({ length: 40 }, (_, index) => `claim-${index}.json`);
    const states = ['1', '2'].map((text) =>
      toFolders(
        Object.fromEntries(
          ['sources', 'claims', 'events'].map((folder) => [
            `${folder}/a`,
            Object.fromEntries(names.map((name) => [name, text.repeat(2000)])),
          ]),
        ),
      ),
    );
    const wanted = states.map((folders) => JSON.stringify(toPaths(folders)));
    const program = join(root, 'commit.ts');
    await writeFile(program, toProgram());
    const content = join(root, 'content');
    await commitFiles(content, states[0] ?? new Map());
    for (let run = 0; run < 40; run++) {
      await killAfter(program, 60 + run * 5);
      await commitFiles(content, new Map());
      expect(wanted).toContain(JSON.stringify(await readFolder(content)));
    }
  });
});

/** Flips content between the two states as fast as it can. */
function toProgram(): string {
  const module = new URL('../../scripts/write/commit-files.ts', import.meta.url).href;
  return `
    import { commitFiles } from ${JSON.stringify(module)};
    const names = Array.from({ length: 40 }, (_, index) => 'claim-' + index + '.json');
    for (let turn = 0; ; turn++) {
      const files = new Map(names.map((name) => [name, String(1 + (turn % 2)).repeat(2000)]));
      await commitFiles(${JSON.stringify(join(root, 'content'))}, new Map(
        ['sources/a', 'claims/a', 'events/a'].map((folder) => [folder, files]),
      ));
    }`;
}

async function killAfter(program: string, ms: number): Promise<void> {
  const child = execFile(process.execPath, [program]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await setTimeout(ms);
  child.kill('SIGKILL');
  await ended;
}

function toFolders(tree: Record<string, Record<string, string>>): Folders {
  return new Map(
    Object.entries(tree).map(([folder, files]) => [folder, new Map(Object.entries(files))]),
  );
}

function toPaths(folders: Folders): Record<string, string> {
  return Object.fromEntries(
    [...folders]
      .flatMap(([folder, files]) => [...files].map(([name, text]) => [`${folder}/${name}`, text]))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}
