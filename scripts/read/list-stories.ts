/** Lists the stories of a folder of seeds, and refuses names that would overwrite a page of the site. */
import { readdir } from 'node:fs/promises';

/** First parts of addresses that belong to the site itself. */
const reserved: readonly string[] = [
  '404',
  '_astro',
  'about',
  'api',
  'assets',
  'embed',
  'embeds',
  'favicon',
  'feed',
  'fonts',
  'index',
  'oembed',
  'robots',
  'rss',
  'sitemap',
  'sources',
  'stories',
  'well-known',
];

export interface StoryNames {
  /** Sorted by code unit. */
  readonly stories: readonly string[];
  /** One sentence an unusable folder, with what to do. */
  readonly errors: readonly string[];
}

/** Takes the folder of seeds; gives the story folders in it. Files and hidden folders beside them are no stories. */
export async function listStories(seeds: string): Promise<StoryNames> {
  const entries = await readdir(seeds, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
    .map((entry) => ({ name: entry.name, error: refuseStory(entry.name, entry.isDirectory()) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    stories: names.flatMap(({ name, error }) => (error === null ? [name] : [])),
    errors: names.flatMap(({ error }) => error ?? []),
  };
}

/** Takes the name of a story's folder; gives what is wrong with it, or `null`. */
export function refuseStory(name: string, isFolder = true): string | null {
  if (!isFolder) return `${name} is a link or a special file; a story is a folder`;
  if (!/^[a-z0-9-]{1,80}$/.test(name)) {
    return `${JSON.stringify(name)} cannot be the address of a story; use up to 80 of a-z, 0-9 and -`;
  }
  if (reserved.includes(name)) return `${name} is an address of the site itself; rename the story`;
  return null;
}
