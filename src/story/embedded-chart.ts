/** Draws the charts of a story as their embeds show them: whole where that fits, else with less, which each says. */
import type { Chart } from '../model/chart.ts';
import { drawCharts } from './draw-charts.ts';
import { fitCharts } from './fit-charts.ts';
import { embedFrame } from './embed-frame.ts';
import { embedText, type FootWords } from './embed-text.ts';
import type { StoryView } from './load-story.ts';
import { rowId } from './row-id.ts';
import { weighEmbed } from './weigh-embed.ts';

/** Bytes that an embed should weigh after brotli (scripts/site/budgets.ts), less what the estimate may be short of. */
const mostBytes = 4096 - 40;

/** Pixels: WordPress cuts off what is taller. */
const mostHeight = 1000;

const known = new WeakMap<StoryView, ReadonlyMap<string, Chart>>();

/**
 * Gives a chart with as few marks, events or reports left out as its weight and its height ask; its marks lead to rows of
 * the embed.
 *
 * @param words - of the story's language
 * @throws where the story has no such chart
 */
export function embeddedChart(
  story: StoryView,
  { id }: Pick<Chart, 'id'>,
  words: FootWords,
): Chart {
  const charts = known.get(story) ?? fitStory(story, words);
  known.set(story, charts);
  const chart = charts.get(id);
  if (chart === undefined) throw new Error(`unknown chart: ${id}`);
  return chart;
}

function fitStory(story: StoryView, words: FootWords): ReadonlyMap<string, Chart> {
  const idOf = rowId(story.claims);
  return fitCharts(
    (fold) => drawCharts(story, (claim) => `#${idOf(claim)}`, fold),
    (chart) =>
      weighEmbed(story, chart) <= mostBytes &&
      Math.max(...embedFrame(chart, embedText(story, chart, words)).page) <= mostHeight,
  );
}
