/** Drafts the explainer of a story that has none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNumbers } from './grammar/find-numbers.ts';
import type { MadeStory } from './make-story.ts';
import { draftExplainer } from './write/draft-explainer.ts';
import { hasBareNumber, readOwnLinks } from './write/read-own-links.ts';
import { writeOnce } from './write/write-once.ts';

/**
 * Writes `explainers/<story>.mdx` where it is absent; never touches one that is there.
 *
 * @param folders - of the collections, and of the stories
 * @param made - the story, its articles and the desk's decisions
 * @param log - told where a draft was written, and what it could not use
 */
export async function writeDraft(
  { content, seeds }: { readonly content: string; readonly seeds: string },
  { story, articles, desk }: MadeStory,
  log: (line: string) => void,
): Promise<void> {
  const path = join(content, 'explainers', `${story.id}.mdx`);
  if (existsSync(path)) return;
  const language = story.sources[0]?.language ?? 'en';
  const { title = null, dek = null } = desk?.decisions ?? {};
  const hasNumber = (text: string): boolean => findNumbers(text, language).length > 0;
  const unproven = [
    ...(title !== null && hasNumber(title) ? ['title'] : []),
    ...(dek !== null && hasBareNumber(readOwnLinks(dek), hasNumber) ? ['dek'] : []),
  ];
  for (const key of unproven) {
    const { line, column } = desk?.places.get(`/${key}`) ?? { line: 1, column: 1 };
    log(
      `${join(seeds, story.id, desk?.file ?? '')}:${line}:${column} desk-is-valid The ${key} holds a number that nothing proves; the draft has another ${key}.`,
    );
  }
  const draft = draftExplainer(story, articles, {
    ...{ title, dek, hasNumber },
    cutNumber: (text) => text.slice(0, findNumbers(text, language).at(-1)?.end ?? text.length),
  });
  if (await writeOnce(path, draft)) log(`${path} is a draft; it is yours to edit`);
}
