/** Drafts the explainer of a story from what was reconciled: plain sentences around the sources' own words. */
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { explainerSchema } from '../../src/model/explainer.ts';
import type { Story } from '../../src/model/story.ts';
import { draftDek } from './draft-dek.ts';
import { draftSteps } from './draft-steps.ts';
import { toPlainFrontMatter } from './to-front-matter.ts';

export interface DraftWords {
  /** What the desk calls the story, or `null`. */
  readonly title: string | null;
  readonly dek: string | null;
  /** True for a text that would need a source: the draft uses no such words outside a link. */
  readonly hasNumber: (text: string) => boolean;
}

/** As many measures as a reader looks at. */
const mostCharts = 3;

/**
 * Gives the text of `explainers/<story>.mdx`: a true first version, for the desk to write over.
 *
 * @param story - as reconciled
 * @param articles - of the story's sources
 * @param words - the desk's, and how to tell what needs a source
 */
export function draftExplainer(
  story: Story,
  articles: readonly Article[],
  words: DraftWords,
): string {
  const byId = new Map(story.claims.map((claim) => [claim.id, claim]));
  const measures = story.measures
    .map((measure) => ({ measure, count: countable(measure.claims, byId).length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.measure.id < b.measure.id ? -1 : 1))
    .slice(0, mostCharts)
    .map(({ measure }) => measure);
  const day = story.sources
    .flatMap(({ published }) => published?.date ?? [])
    .sort()
    .at(-1);
  const title = [words.title, nameStory(story.id), 'What the sources say'].find(
    (name) => name !== null && name !== '' && !words.hasNumber(name),
  );
  const frontMatter = explainerSchema.parse({
    title,
    summary: 'What the sources say, who says it, and where they do not agree.',
    byline: 'Drafted from the sources, not yet edited',
    language: story.sources[0]?.language ?? 'en',
    published: day ?? '1970-01-01',
    updated: day ?? '1970-01-01',
  });
  const parts = [
    toPlainFrontMatter(frontMatter),
    ...draftDek(story, words),
    ...draftSteps(story, articles, words),
    ...(story.events.length > 0 ? ['<Timeline />'] : []),
    ...measures.map(({ id }) => `<Chart measure="${id}" />`),
    ...(story.disagreements.length > 0 ? ['<Disagreements />'] : []),
    ...(story.claims.length > 0 ? ['<Ledger />'] : []),
    '<Sources />',
  ];
  return `${parts.join('\n\n')}\n`;
}

function countable(ids: readonly string[], byId: ReadonlyMap<string, Claim>): readonly Claim[] {
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ low, high }) => low !== null || high !== null);
}

/** "bridge-closure-2024" → "Bridge closure". */
function nameStory(id: string): string {
  const words = id.split('-').filter((word) => !/\d/.test(word));
  const name = words.join(' ');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
