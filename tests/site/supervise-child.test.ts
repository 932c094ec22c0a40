import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { superviseChild } from '../../scripts/site/supervise-child.ts';

const child = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/children/${name}.ts`, import.meta.url));

test('a child that stands still is ended and begun again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-'));
  await superviseChild(child('stalls-once'), { mark: join(folder, 'mark') });
  await rm(folder, { recursive: true });
});

test('a child that stands still each time is given up with a word on what to do', async () => {
  await expect(superviseChild(child('stalls-always'), {})).rejects.toThrow('run it again');
});

test('a child that fails gives its reason', async () => {
  await expect(superviseChild(child('fails'), {})).rejects.toThrow('no claim has the id "x"');
});
