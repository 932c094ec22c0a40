/** Drafts the explainer of a story that has none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNumbers } from './grammar/find-numbers.ts';
import type { MadeStory } from './make-story.ts';
import { draftExplainer } from './write/draft-explainer.ts';
import { writeOnce } from './write/write-once.ts';

/**
 * Writes `explainers/<story>.mdx` where it is absent; never touches one that is there.
 *
 * @param content - folder of the collections
 * @param made - the story, its articles and the desk's decisions
 * @param log - told where a draft was written
 */
export async function writeDraft(
  content: string,
  { story, articles, desk }: MadeStory,
  log: (line: string) => void,
): Promise<void> {
  const path = join(content, 'explainers', `${story.id}.mdx`);
  if (existsSync(path)) return;
  const language = story.sources[0]?.language ?? 'en';
  const draft = draftExplainer(story, articles, {
    title: desk?.decisions.title ?? null,
    dek: desk?.decisions.dek ?? null,
    hasNumber: (text) => findNumbers(text, language).length > 0,
    cutNumber: (text) => text.slice(0, findNumbers(text, language).at(-1)?.end ?? text.length),
  });
  if (await writeOnce(path, draft)) log(`${path} is a draft; it is yours to edit`);
}
