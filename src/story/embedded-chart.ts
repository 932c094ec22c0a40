/** Draws the charts of a story as their embeds show them: whole where that fits, else with less, which each says. */
import type { Chart } from '../model/chart.ts';
import { drawCharts } from './draw-charts.ts';
import type { StoryView } from './load-story.ts';
import { rowId } from './row-id.ts';
import { weighEmbed } from './weigh-embed.ts';

/** Bytes that an embed should weigh after brotli (scripts/site/budgets.ts), less what the estimate may be short of. */
const mostBytes = 4096 - 80;
/** A chart that is too heavy with so much left out has sentences as long as pages. */
const mostFolded = 16;

const known = new WeakMap<StoryView, ReadonlyMap<string, Chart>>();

/**
 * Gives a chart with as few marks, events or reports left out as its weight asks; its marks lead to rows of the embed.
 *
 * @throws where the story has no such chart
 */
export function embeddedChart(story: StoryView, { id }: Pick<Chart, 'id'>): Chart {
  const charts = known.get(story) ?? fitCharts(story);
  known.set(story, charts);
  const chart = charts.get(id);
  if (chart === undefined) throw new Error(`unknown chart: ${id}`);
  return chart;
}

function fitCharts(story: StoryView): ReadonlyMap<string, Chart> {
  const idOf = rowId(story.claims);
  const fitting = new Map<string, Chart>();
  let heavy: readonly Chart[] = [];
  for (let fold = 0; fold <= mostFolded; fold += 1) {
    heavy = drawCharts(story, (claim) => `#${idOf(claim)}`, fold).filter(
      ({ id }) => !fitting.has(id),
    );
    for (const chart of heavy)
      if (weighEmbed(story, chart) <= mostBytes) fitting.set(chart.id, chart);
  }
  return new Map([...heavy.map((chart) => [chart.id, chart] as const), ...fitting]);
}
