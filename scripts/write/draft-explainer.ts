/** Drafts the explainer of a story from what was reconciled: plain sentences around the sources' own words. */
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { explainerSchema } from '../../src/model/explainer.ts';
import type { Story } from '../../src/model/story.ts';
import { draftDek } from './draft-dek.ts';
import { draftSteps } from './draft-steps.ts';
import type { DraftWords } from './draft-words.ts';
import { toPlainFrontMatter } from './to-front-matter.ts';

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
    byline: 'the desk (a draft, not yet edited)',
    language: story.sources[0]?.language ?? 'en',
    published: day ?? null,
    updated: day ?? null,
  });
  const steps = draftSteps(story, articles, words);
  const parts = [
    toPlainFrontMatter(frontMatter),
    ...draftDek(story, words),
    ...withChart(steps, measures[0]?.id),
    ...(story.events.length > 0 ? ['<Timeline />'] : []),
    ...measures.slice(steps.length > 0 ? 1 : 0).map(({ id }) => toChart(id)),
    ...(story.disagreements.length > 0 ? ['<Disagreements />'] : []),
    ...(story.claims.length > 0 ? ['<Ledger />'] : []),
    '<Sources />',
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A chart that opens the steps stands beside them. */
function withChart([open, ...rest]: readonly string[], measure: string | undefined): string[] {
  if (open === undefined) return [];
  return [open, ...(measure === undefined ? [] : [toChart(measure)]), ...rest];
}

function toChart(measure: string): string {
  return `<Chart measure="${measure}" />`;
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
