/** Lays a story out as the generated folders of content/. */
import type { Article } from '../../src/model/article.ts';
import { claimSchema } from '../../src/model/claim.ts';
import { correctionEntrySchema, type Correction } from '../../src/model/correction.ts';
import { disagreementSchema } from '../../src/model/disagreement.ts';
import { measureSchema } from '../../src/model/measure.ts';
import type { Story } from '../../src/model/story.ts';
import type { Folders } from './commit-files.ts';
import { toEventMdx } from './to-event-mdx.ts';
import { toSourceMdx } from './to-source-mdx.ts';

/** The folders of content/ that a program writes; explainers/ is the desk's. */
export const generated = [
  'sources',
  'claims',
  'events',
  'measures',
  'disagreements',
  'corrections',
] as const;

/**
 * Gives the files of `sources/<story>` and its like: a pure function of the story, so the same seeds give the same bytes.
 *
 * @param story - as reconciled
 * @param articles - of the story's sources
 * @throws where an id cannot be a file name or two are the same
 */
export function toContentFolders(story: Story, articles: readonly Article[]): Folders {
  const byId = new Map(articles.map((article) => [article.source.id, article]));
  return new Map([
    [`sources/${story.id}`, toFiles(story.sources, '.mdx', toSource)],
    [
      `claims/${story.id}`,
      toFiles(story.claims, '.json', (claim) => toJson(claimSchema.parse(claim))),
    ],
    [
      `events/${story.id}`,
      toFiles(story.events, '.mdx', (event) => toEventMdx(event, byId, story.claims)),
    ],
    [
      `measures/${story.id}`,
      toFiles(story.measures, '.json', (measure) => toJson(measureSchema.parse(measure))),
    ],
    [
      `disagreements/${story.id}`,
      toFiles(story.disagreements, '.json', (item) => toJson(disagreementSchema.parse(item))),
    ],
    [
      `corrections/${story.id}`,
      toFiles(listOthers(story), '.json', (item) => toJson(correctionEntrySchema.parse(item))),
    ],
  ]);

  function toSource(source: Story['sources'][number]): string {
    const article = byId.get(source.id);
    if (article === undefined) throw new Error(`invalid source, no article: ${source.id}`);
    const corrections = story.corrections.filter((one) => findTarget(story, one) === source);
    return toSourceMdx({ ...source, corrections }, article, story.claims);
  }
}

/** What the desk decided about measures and speakers, and about files that are no source any more. */
function listOthers(story: Story) {
  return story.corrections
    .filter((one) => findTarget(story, one) === undefined)
    .map((one, index) => ({ id: `${one.kind}-${index + 1}`, ...one }));
}

/** The source a correction is about: its file, or the longest id that begins the id of the claim. */
function findTarget(
  { sources }: Story,
  { kind, target }: Correction,
): Story['sources'][number] | undefined {
  return sources
    .filter(
      ({ id, file }) =>
        (kind === 'source' && target === file) || (kind === 'claim' && target.startsWith(`${id}-`)),
    )
    .toSorted((a, b) => b.id.length - a.id.length)[0];
}

function toFiles<Item extends { readonly id: string }>(
  items: readonly Item[],
  extension: string,
  write: (item: Item) => string,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const item of items) {
    const name = `${item.id}${extension}`;
    if (!/^[a-z0-9][a-z0-9.-]{0,119}$/.test(item.id) || files.has(name))
      throw new Error(`invalid id, or one used twice: ${JSON.stringify(item.id)}`);
    files.set(name, write(item));
  }
  return files;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
