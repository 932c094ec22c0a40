/** Loads the fixture of this room, and makes copies of it with one fault each. */
import { fileURLToPath } from 'node:url';
import { readTree } from '../../scripts/check/read-tree.ts';
import type { Tree } from '../../scripts/check/read-tree.ts';

export interface Fixture {
  readonly seeds: Tree;
  readonly content: Tree;
  readonly dist: Tree;
}

/** Reads `tests/fixtures/<name>`; roots are named as findings should print them. */
export async function loadFixture(name: string): Promise<Fixture> {
  const root = fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url));
  const [seeds, content, dist] = await Promise.all(
    ['seeds', 'content', 'site'].map(async (folder) => ({
      ...(await readTree(root + folder)),
      root: folder === 'site' ? 'dist' : folder,
    })),
  );
  if (seeds === undefined || content === undefined || dist === undefined) throw new Error(name);
  return { seeds, content, dist };
}

/** Gives the text of a file, or fails. */
export function textOf(tree: Tree, path: string): string {
  const bytes = tree.files.get(path);
  if (bytes === undefined) throw new Error(`missing fixture: ${path}`);
  return new TextDecoder().decode(bytes);
}

/** Gives a copy of `tree` in which `from`, which must stand in the file, is `to` the first time. */
export function edit(tree: Tree, path: string, from: string, to: string): Tree {
  const text = textOf(tree, path);
  if (!text.includes(from)) throw new Error(`missing in ${path}: ${from}`);
  return write(
    tree,
    path,
    text.replace(from, () => to),
  );
}

/** Gives a copy of `tree` with one file of this text. */
export function write(tree: Tree, path: string, text: string): Tree {
  return { ...tree, files: new Map(tree.files).set(path, new TextEncoder().encode(text)) };
}
