import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStory } from '../../scripts/read/read-story.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (file: string, content: string | Uint8Array) => {
  await mkdir(join(folder, file, '..'), { recursive: true });
  await writeFile(join(folder, file), content);
};

describe('readStory', () => {
  test('reads articles of every folder, sorted by code unit, with the hash of their bytes', async () => {
    await put('b.txt', 'Two.');
    await put('Z.TXT', 'Three.');
    await put('a/c.md', 'abc');
    const { files, rejected, desk } = await readStory(folder);
    expect(files.map(({ file }) => file)).toEqual(['Z.TXT', 'a/c.md', 'b.txt']);
    expect(files[1]).toEqual({
      file: 'a/c.md',
      text: 'abc',
      encoding: 'utf-8',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(rejected).toEqual([]);
    expect(desk).toBeNull();
  });

  test('gives the decisions of the desk apart from the articles', async () => {
    await put('a.txt', 'One.');
    await put('desk.yaml', 'title: A ferry\n');
    const { files, desk } = await readStory(folder);
    expect(files).toHaveLength(1);
    expect(desk).toEqual({ file: 'desk.yaml', text: 'title: A ferry\n' });
  });

  test('names each file it cannot use, with what to do, and reads the others', async () => {
    await put('good.txt', 'One.');
    await put('empty.txt', ' \n');
    await put('page.html', '<p>41');
    await put('data.csv', '41');
    await put('article', '41');
    await put('.draft.txt', '41');
    await put('big.txt', 'a'.repeat(1_000_001));
    await put('sub/desk.yaml', 'title: lost');
    const { files, rejected } = await readStory(folder);
    expect(files.map(({ file }) => file)).toEqual(['good.txt']);
    expect(rejected).toEqual([
      { file: '.draft.txt', reason: 'is hidden; rename it when it is an article' },
      { file: 'article', reason: 'has no extension; name it .txt when it is an article' },
      { file: 'big.txt', reason: 'is larger than 1 MB; keep the article alone' },
      {
        file: 'data.csv',
        reason: 'has the extension .csv, which is not read; save the article as plain text (.txt)',
      },
      { file: 'empty.txt', reason: 'is empty; remove it or save the article again' },
      {
        file: 'page.html',
        reason: 'is a web page; save the article as plain text (.txt)',
      },
      {
        file: 'sub/desk.yaml',
        reason: 'is not read; the decisions of the desk stand in desk.yaml beside the articles',
      },
    ]);
  });

  test('follows no link, to a file or to a folder', async () => {
    await put('good.txt', 'One.');
    await symlink('/etc/hostname', join(folder, 'host.txt'));
    await symlink('/etc', join(folder, 'etc'));
    const { files, rejected } = await readStory(folder);
    expect(files.map(({ file }) => file)).toEqual(['good.txt']);
    expect(rejected.map(({ file, reason }) => [file, reason.split(',')[0]])).toEqual([
      ['etc', 'is a symbolic link'],
      ['host.txt', 'is a symbolic link'],
    ]);
  });

  test('names a file it may not open, which is none for the superuser', async () => {
    await put('good.txt', 'One.');
    await put('shut.txt', 'Two.');
    await chmod(join(folder, 'shut.txt'), 0);
    const { files, rejected } = await readStory(folder);
    const isSuperuser = process.getuid?.() === 0;
    expect(files).toHaveLength(isSuperuser ? 2 : 1);
    expect(rejected).toEqual(
      isSuperuser
        ? []
        : [{ file: 'shut.txt', reason: 'cannot be read (EACCES); check its permissions' }],
    );
  });

  test('is an error without a readable article, and says why', async () => {
    await put('empty.txt', '');
    await expect(readStory(folder)).rejects.toThrow(
      `${folder} holds no readable article; add one as a .txt file\n  empty.txt is empty; remove it or save the article again`,
    );
  });

  test('is an error with decisions of the desk that cannot be read', async () => {
    await put('a.txt', 'One.');
    await put('desk.yaml', Uint8Array.of(0x61, 0x81));
    await expect(readStory(folder)).rejects.toThrow(/desk\.yaml is neither UTF-8/);
  });
});
