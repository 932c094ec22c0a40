/** Finds what a story that is no longer among the seeds left behind; its explainer is the desk's to remove. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from './commit-files.ts';
import { generated } from './to-content-folders.ts';

/**
 * Gives each generated folder of content that belongs to no story, as one that shall hold nothing.
 *
 * @param content - folder of the collections
 * @param stories - ids of the stories there are
 */
export async function listGone(content: string, stories: readonly string[]): Promise<Folders> {
  const gone = new Map<string, ReadonlyMap<string, string>>();
  for (const collection of generated) {
    const names = await readdir(join(content, collection)).catch(() => []);
    for (const name of names.filter((each) => !stories.includes(each)))
      gone.set(`${collection}/${name}`, new Map());
  }
  return gone;
}
