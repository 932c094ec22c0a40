/** Reads a folder into memory: the one file of this room that knows the disk. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files by their path below `root`, with forward slashes, in the order of code units. */
export interface Tree {
  /** As findings print it. */
  readonly root: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads every file below `root`; throws, and says what to do, where there is no such folder. */
export async function readTree(root: string): Promise<Tree> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is no folder "${root}". Build the site first, or name another folder.`);
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map<string, Uint8Array>();
  await Promise.all(paths.map(async (path) => files.set(path, await readFile(join(root, path)))));
  return { root, files: new Map(paths.map((path) => [path, files.get(path) ?? new Uint8Array()])) };
}
