/** Draws the charts of a story as their embeds show them: whole where that fits, else with less, which each says. */
import type { Chart } from '../model/chart.ts';
import { drawCharts } from './draw-charts.ts';
import { fitCharts } from './fit-charts.ts';
import type { StoryView } from './load-story.ts';
import { rowId } from './row-id.ts';
import { weighEmbed } from './weigh-embed.ts';

/** Bytes that an embed should weigh after brotli (scripts/site/budgets.ts), less what the estimate may be short of. */
const mostBytes = 4096 - 40;

const known = new WeakMap<StoryView, ReadonlyMap<string, Chart>>();

/**
 * Gives a chart with as few marks, events or reports left out as its weight asks; its marks lead to rows of the embed.
 *
 * @throws where the story has no such chart
 */
export function embeddedChart(story: StoryView, { id }: Pick<Chart, 'id'>): Chart {
  const charts = known.get(story) ?? fitStory(story);
  known.set(story, charts);
  const chart = charts.get(id);
  if (chart === undefined) throw new Error(`unknown chart: ${id}`);
  return chart;
}

function fitStory(story: StoryView): ReadonlyMap<string, Chart> {
  const idOf = rowId(story.claims);
  return fitCharts(
    (fold) => drawCharts(story, (claim) => `#${idOf(claim)}`, fold),
    (chart) => weighEmbed(story, chart) <= mostBytes,
  );
}
