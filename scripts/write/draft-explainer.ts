/** Drafts the explainer of a story from what was reconciled: plain sentences around the sources' own words. */
import type { Article } from '../../src/model/article.ts';
import { explainerSchema } from '../../src/model/explainer.ts';
import type { Story } from '../../src/model/story.ts';
import { chooseCounts } from './choose-counts.ts';
import { weighMeasures } from './choose-measures.ts';
import { draftContext, type DraftContext } from './draft-context.ts';
import { draftDek } from './draft-dek.ts';
import { draftSteps, type Step } from './draft-steps.ts';
import { draftSummary, listLabels } from './draft-summary.ts';
import { draftTitle } from './draft-title.ts';
import { draftUnknowns } from './draft-unknowns.ts';
import type { DraftWords } from './draft-words.ts';
import { fillWords } from './fill-template.ts';
import { linkedText } from './linked-text.ts';
import { toPlainFrontMatter } from './to-front-matter.ts';

/** As many charts as a reader looks at. */
const mostCharts = 4;

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
  const context = draftContext(story, articles, words);
  const steps = draftSteps(context);
  const charts = chooseCharts(context);
  const besideSteps = steps.length === 0 ? undefined : charts[0];
  const parts = [
    toPlainFrontMatter(drawHead(context)),
    ...draftDek(context),
    ...placeSteps(steps, besideSteps, context),
    ...charts.filter((id) => id !== besideSteps).map(toChart),
    ...introduceDisagreements(context),
    ...draftUnknowns(context),
    ...(story.events.length > 0 ? ['<Timeline />'] : []),
    ...(story.claims.length > 0 ? ['<Ledger />'] : []),
    '<Sources />',
  ];
  return `${parts.join('\n\n')}\n`;
}

function drawHead(context: DraftContext) {
  const day = context.story.sources
    .flatMap(({ published }) => published?.date ?? [])
    .sort()
    .at(-1);
  return explainerSchema.parse({
    title: draftTitle(context),
    summary: draftSummary(context),
    byline: context.table.newsroom,
    draft: true,
    language: context.language,
    published: day ?? null,
    updated: day ?? null,
  });
}

/** A chart shows something to compare; that of a disagreement does by itself. What the dek counts comes first. */
function chooseCharts(context: DraftContext): readonly string[] {
  const shown = weighMeasures(context).filter(
    ({ isDisputed, isTold, isCourse }) => isDisputed || (isTold && isCourse),
  );
  const counts = chooseCounts(context).map(({ measure }) => measure);
  const rank = ({ isHard, measure }: (typeof shown)[number]): number => {
    const place = counts.indexOf(measure.id);
    return isHard ? -1 : place < 0 ? counts.length : place;
  };
  return shown
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostCharts)
    .map(({ measure }) => measure.id);
}

/** The chart stands before the step in which most of its numbers were given; on wide screens it is beside them all. */
function placeSteps(
  steps: readonly Step[],
  chart: string | undefined,
  { story }: DraftContext,
): readonly string[] {
  if (steps.length === 0) return [];
  const shown = story.measures.find(({ id }) => id === chart)?.claims ?? [];
  const given = steps.map(({ claims }) => claims.filter((id) => shown.includes(id)).length);
  const place = given.indexOf(Math.max(...given));
  const lines = steps.flatMap((step, index) => [
    ...(index === place && chart !== undefined ? [toChart(chart)] : []),
    ...step.lines,
  ]);
  return ['<Steps>', ...lines, '</Steps>'];
}

function introduceDisagreements(context: DraftContext): readonly string[] {
  const { story, table } = context;
  const measuresOf = (kind: string): readonly string[] =>
    story.disagreements.filter((one) => one.kind === kind).map(({ measure }) => measure ?? '');
  if (story.disagreements.length === 0) return [];
  const labels = listLabels(measuresOf('value'), context);
  const sentences = [
    ...(labels === null ? [] : [fillWords(table.disagreements.counts, { labels })]),
    ...(measuresOf('date').length > 0 ? [table.disagreements.dates] : []),
    ...(measuresOf('slip').length > 0 ? [table.disagreements.slips] : []),
  ];
  const mdx = linkedText([{ text: sentences.join(' '), claims: [] }]);
  return mdx === null || mdx === ''
    ? ['<Disagreements />']
    : ['<Disagreements>', mdx, '</Disagreements>'];
}

function toChart(measure: string): string {
  return `<Chart measure="${measure}" />`;
}
