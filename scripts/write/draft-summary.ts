/** Says in a sentence or two without a number what a draft is about, for lists and link previews. */
import { weighMeasures } from './choose-measures.ts';
import type { DraftContext } from './draft-context.ts';
import { capitalize, fillWords } from './fill-template.ts';
import { asNoun, labelOf } from './label-of.ts';

/** More are a table of contents. */
const mostLabels = 3;

/** Gives plain words. */
export function draftSummary(context: DraftContext): string {
  const { story, table } = context;
  const measures = weighMeasures(context).filter(({ isTold, isHard }) => isTold || isHard);
  const labels = listLabels(
    measures.map(({ measure }) => measure.id),
    context,
  );
  if (labels === null) return table.summaries.nothing;
  const disputed = listLabels(
    measures.filter(({ isHard }) => isHard).map(({ measure }) => measure.id),
    context,
  );
  if (disputed === labels) return fillWords(table.summaries.allDisputed, { labels });
  const template = story.sources.length === 1 ? table.summaries.oneCounts : table.summaries.counts;
  const counts = capitalize(fillWords(template, { labels }));
  return disputed === null
    ? counts
    : `${counts} ${fillWords(table.summaries.disputed, { labels: disputed })}`;
}

/** Gives the labels of the first measures as a list in the language of the draft, `null` where there are none. */
export function listLabels(measures: readonly string[], context: DraftContext): string | null {
  const labels = new Set(
    measures.flatMap((id) => {
      const label = labelOf(id, context);
      return label === null ? [] : [asNoun(label, context)];
    }),
  );
  if (labels.size === 0) return null;
  return new Intl.ListFormat(context.language, { type: 'conjunction' }).format(
    [...labels].slice(0, mostLabels),
  );
}
