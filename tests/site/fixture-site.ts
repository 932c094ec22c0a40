import { execFile } from 'node:child_process';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const story = 'island-ferries';
const content = fileURLToPath(new URL('../fixtures/site/content', import.meta.url));

export interface FixtureSite extends AsyncDisposable {
  /** Folder of the built pages. */
  readonly dist: string;
}

/**
 * Builds the fixture story into a folder of its own.
 *
 * @param base - path the site stands below
 * @param edit - changes a file of the content, of which it is given the path below its folder, before it is built
 */
export async function buildFixture(
  base = '/',
  edit: (text: string, file: string) => string = (text) => text,
): Promise<FixtureSite> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-site-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await cp(content, join(folder, 'content'), { recursive: true });
    for await (const file of glob('**/*.{json,mdx}', { cwd: join(folder, 'content') })) {
      const path = join(folder, 'content', file);
      await writeFile(path, edit(await readFile(path, 'utf8'), file));
    }
    const dist = join(folder, 'dist');
    await buildInChild({ content: join(folder, 'content'), out: dist, base });
    return { dist, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The test runner sets variables (`BASE_URL`, `NODE_ENV`) that a build would obey. */
async function buildInChild(options: Readonly<Record<string, string>>): Promise<void> {
  const builder = new URL('../../scripts/build-site.ts', import.meta.url).href;
  const code = `import { buildSite } from ${JSON.stringify(builder)};
await buildSite(${JSON.stringify(options)}, async () => 0);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC' },
  });
}
