import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lettersOf } from '../../src/fonts/letters-of.ts';

test('lettersOf gives ASCII, typography and what the files hold, in both cases, once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'letters-'));
  await writeFile(join(folder, 'a.mdx'), 'Čapek\tčapek\u200b');
  const letters = await lettersOf([folder, join(folder, 'absent')]);
  await rm(folder, { recursive: true });
  expect(letters).toContain('0123456789');
  expect(letters).toContain('“');
  expect([...letters].filter((letter) => 'Čč'.includes(letter))).toEqual(['Č', 'č']);
  expect(letters).not.toMatch(/[\t\u200bé]/u);
});
