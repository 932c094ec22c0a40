import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeContent } from '../../scripts/make-content.ts';
import { ferryStrike } from './ferry-strike.ts';
import { readFolder } from './read-folder.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let good: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  await mkdir(join(folder, 'seeds/ferry-strike'), { recursive: true });
  for (const [name, text] of Object.entries(ferryStrike))
    await writeFile(join(folder, 'seeds/ferry-strike', name), text);
  await makeContent(
    { seeds: join(folder, 'seeds'), content: join(folder, 'content') },
    () => undefined,
  );
  await cp(join(folder, 'content'), join(folder, 'elsewhere/copy'), { recursive: true });
  await writeFile(join(folder, 'build.ts'), program());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the site is a function of the content', () => {
  test('two builds at once, in two places, zones and languages, give the same bytes', async () => {
    await Promise.all([
      build('content', 'dist', '/').ended,
      build('elsewhere/copy', 'other', '/', { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' }).ended,
    ]);
    good = await readFolder(join(folder, 'dist'));
    expect(await readFolder(join(folder, 'other'))).toEqual(good);
    expect(Object.keys(good)).toEqual(
      expect.arrayContaining(['index.html', 'ferry-strike/index.html', 'ferry-strike/claims.json']),
    );
  });

  test('the published data are those of the command line, byte for byte', async () => {
    const out = join(folder, 'data');
    const folders = { seeds: join(folder, 'seeds'), content: join(folder, 'content'), out };
    await makeContent(folders, () => undefined);
    for (const [path, text] of Object.entries(await readFolder(out)))
      expect(good[path], path).toBe(text);
  });
});

describe('the last good site stays until a better one is whole', () => {
  test('a site with a fault is left aside', async () => {
    await build('content', 'dist', '/below/').ended;
    expect(await readFolder(join(folder, 'dist'))).toEqual(good);
    const rejected = join(project, '.sourceline/rejected/ferry-strike/index.html');
    expect(await readFile(rejected, 'utf8')).toContain('href="/below/');
  });

  test('a build killed at any moment leaves it, and the next leaves nothing behind', async () => {
    for (const ms of [300, 1200, 2400, 3600]) {
      const { child, ended } = build('content', 'dist', '/');
      await setTimeout(ms);
      child.kill('SIGKILL');
      await ended;
      expect(await readFolder(join(folder, 'dist'))).toEqual(good);
    }
    await build('content', 'dist', '/').ended;
    expect(await readFolder(join(folder, 'dist'))).toEqual(good);
    const hidden = (await readdir(folder)).filter((name) => name.startsWith('.'));
    expect(hidden).toEqual([]);
  });
});

/** Builds into `out`; a base other than the root stands for a site that the judge finds fault with. */
function program(): string {
  const module = new URL('../../scripts/build-site.ts', import.meta.url).href;
  return `
    import { buildSite } from ${JSON.stringify(module)};
    const [content, out, base] = process.argv.slice(2);
    await buildSite({ content, out, base }, async () => (base === '/' ? 0 : 1));`;
}

function build(content: string, out: string, base: string, env: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    [join(folder, 'build.ts'), join(folder, content), join(folder, out), base],
    { cwd: project, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { child, ended };
}
