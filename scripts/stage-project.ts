/** Copies what a build reads into a folder of its own, so that builds that run at once never meet. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('../', import.meta.url));

const parts = [
  'src',
  'public',
  'astro.config.mjs',
  'sourceline.config.ts',
  'tsconfig.json',
  'package.json',
];

/**
 * Copies the site and the content to a fresh folder inside the project, where packages resolve and every path below the
 * root is the same for every build; removes what killed builds left.
 *
 * @param content - folder of the collections
 * @returns the folder, and the way to remove it
 */
export async function stageProject(
  content: string,
): Promise<{ readonly folder: string } & AsyncDisposable> {
  const stages = join(root, '.sourceline');
  await mkdir(stages, { recursive: true });
  for (const name of await readdir(stages)) {
    if (isLeftover(name)) await rm(join(stages, name), { recursive: true, force: true });
  }
  const folder = join(stages, `build-${process.pid}`);
  for (const part of parts) {
    await mkdir(dirname(join(folder, part)), { recursive: true });
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await cp(content, join(folder, 'content'), { recursive: true });
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A stage is named after the process that uses it. */
function isLeftover(name: string): boolean {
  const [, pid] = /^build-(\d{1,10})$/.exec(name) ?? [];
  if (pid === undefined) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
