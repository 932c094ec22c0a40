/** Finds what a story that is no longer among the seeds left behind; its explainer is the desk's to remove. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from './commit-files.ts';
import { generated } from './to-content-folders.ts';

/** Generated files name themselves within so many characters. */
const longestHead = 1000;

/**
 * Gives each generated folder of content that belongs to no story, as one that shall hold nothing. A folder with any
 * other file in it is somebody's, and stays.
 *
 * @param content - folder of the collections
 * @param stories - ids of the stories there are
 */
export async function listGone(content: string, stories: readonly string[]): Promise<Folders> {
  const gone = new Map<string, ReadonlyMap<string, string>>();
  for (const collection of generated) {
    const names = await readdir(join(content, collection)).catch(() => []);
    for (const name of names.filter((each) => !stories.includes(each)))
      if (await isGenerated(join(content, collection, name)))
        gone.set(`${collection}/${name}`, new Map());
  }
  return gone;
}

async function isGenerated(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => ['']);
  for (const name of names) {
    const [id = '', extension] = name.split(/\.(?=[a-z]+$)/);
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    const line = extension === 'json' ? `\n  "id": "${id}",\n` : `\nid: "${id}"\n`;
    if (!text.slice(0, longestHead).includes(line)) return false;
  }
  return true;
}
