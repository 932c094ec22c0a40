import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ferryStrike as articles } from './ferry-strike.ts';

const script = fileURLToPath(new URL('../../scripts/content.ts', import.meta.url));
const explainer = 'content/explainers/ferry-strike.mdx';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  // A sign that means something in an address means nothing in the name of a folder.
  await mkdir(join(folder, 'seeds #1/ferry-strike'), { recursive: true });
  for (const [name, text] of Object.entries(articles))
    await writeFile(join(folder, 'seeds #1/ferry-strike', name), text);
});
afterEach(() => rm(folder, { recursive: true }));

function content(): { status: number | null; err: string } {
  const args = [script, '--seeds', 'seeds #1', '--content', 'content'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, err: stderr };
}

test('the draft of a story is without a finding', () => {
  expect(content()).toMatchObject({ status: 0 });
});

test('what an explainer cites that is there no more is named, with line, column and the nearest ids', async () => {
  content();
  const text = '---\ntitle: Ferries\n---\n\nSome [say so](claim:ana-brook-41), and 41 do not.\n';
  await writeFile(join(folder, explainer), text);
  const { status, err } = content();
  expect(err).toContain(
    `${explainer}:5:7 claim-exists no claim has the id "ana-brook-41"; expected one of\n    ana-brook-40\n`,
  );
  expect(err).toContain(`${explainer}:5:40 number-has-source "41" stands without a source`);
  expect(status).toBe(1);
  expect(await readFile(join(folder, explainer), 'utf8')).toBe(text);
});
