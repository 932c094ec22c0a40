/** Reports what an explainer cites that the seeds no longer give; the explainer itself is the desk's and stays as it is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrokenCitations } from './desk/find-broken-citations.ts';
import { readCitations } from './desk/read-citations.ts';
import type { MadeStory } from './make-story.ts';

/**
 * Logs a line for each citation of `explainers/<story>.mdx` that is not there, with its place and what may be meant.
 *
 * @param content - folder of the collections
 * @param seeds - folder of the stories
 * @param made - the story as the seeds give it
 */
export async function reportBroken(
  { content, seeds }: { readonly content: string; readonly seeds: string },
  { story, articles }: MadeStory,
  log: (line: string) => void,
): Promise<void> {
  const file = join(content, 'explainers', `${story.id}.mdx`);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return;
  const { items } = findBrokenCitations({
    ...{ story, speakers: [], folder: join(seeds, story.id) },
    texts: new Map(articles.map((article) => [article.source.id, article.text])),
    explainer: { file, ...readCitations(text) },
  });
  for (const item of items)
    log(`${item.file}:${item.line}:${item.column ?? 1} citation-exists ${item.text}`);
}
