/** Drafts the explainer of an invented story, from the text of its articles. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeStory } from '../../scripts/make-story.ts';
import { writeDraft } from '../../scripts/write-draft.ts';

/** Takes the articles of a story and the name of its folder; gives its MDX. */
export async function draftStory(texts: readonly string[], id = 'x1'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'draft-'));
  const seeds = join(folder, 'seeds');
  await mkdir(join(seeds, id), { recursive: true });
  for (const [at, text] of texts.entries()) await writeFile(join(seeds, id, `${at}.txt`), text);
  const content = join(folder, 'content');
  await writeDraft({ content, seeds }, await makeStory(join(seeds, id), id, []), () => undefined);
  const mdx = await readFile(join(content, 'explainers', `${id}.mdx`), 'utf8');
  await rm(folder, { recursive: true });
  return mdx;
}

/** Takes a draft; gives its title, its dek without links, and its headings without links. */
export function wordsOf(mdx: string) {
  const plain = (text: string): string => text.replace(/\[([^[\]]+)\]\([^()]+\)/g, '$1');
  return {
    title: /^title: "(.*)"$/m.exec(mdx)?.[1] ?? '',
    dek: plain(/<Dek>\n\n(.*)\n/.exec(mdx)?.[1] ?? ''),
    steps: [...mdx.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => plain(heading)),
    unknowns: [...mdx.matchAll(/^- (.*)$/gm)].map(([, item = '']) => plain(item)),
  };
}
