/** Drafts the explainer of a story that has none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeStory } from './make-story.ts';
import { numberWords } from './number-words.ts';
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
  const { title = null, dek = null } = desk?.decisions ?? {};
  const words = numberWords(story, articles);
  const { hasNumber } = words;
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
  const draft = draftExplainer(story, articles, { title, dek, ...words });
  if (await writeOnce(path, draft)) log(`${path} is a draft; it is yours to edit`);
}
