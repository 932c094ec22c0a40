/** Finds the story that a file of a site belongs to. */
import type { StoryRecord } from './story-record.ts';

export interface StoryPlace {
  readonly story: StoryRecord | null;
  /** Path below the story's folder; the whole path where it belongs to none. */
  readonly inner: string;
}

/** Takes a path below the site's root and the stories by their folders (`''` is the root); the innermost folder decides. */
export function storyAt(path: string, records: ReadonlyMap<string, StoryRecord>): StoryPlace {
  const folders = [...records.keys()].filter(
    (known) => known === '' || path.startsWith(`${known}/`),
  );
  const folder = folders.sort((a, b) => b.length - a.length)[0];
  if (folder === undefined) return { story: null, inner: path };
  const inner = folder === '' ? path : path.slice(folder.length + 1);
  return { story: records.get(folder) ?? null, inner };
}
