/** Reads a folder for comparison: paths below it, in order, with the text of each file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function readFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const pairs = paths.map(async (path) => [path, await readFile(join(folder, path), 'latin1')]);
  return Object.fromEntries(await Promise.all(pairs));
}
