/** Draws the charts of a story for files that leave the site. */
import type { Chart } from '../model/chart.ts';
import { absolute } from '../story/absolute.ts';
import { sentenceHref } from '../story/claim-href.ts';
import { drawCharts } from '../story/draw-charts.ts';
import type { StoryView } from '../story/load-story.ts';

const drawn = new WeakMap<StoryView, ReadonlyMap<string, Chart>>();

/**
 * Gives a chart whose marks lead to the sentences of their claims on the site.
 *
 * @throws where the story has no such chart
 */
export function chartForFiles(story: StoryView, id: string, site: URL | undefined): Chart {
  const charts = drawn.get(story) ?? drawAll(story, site);
  drawn.set(story, charts);
  const chart = charts.get(id);
  if (chart === undefined) throw new Error(`unknown chart: ${id}`);
  return chart;
}

function drawAll(story: StoryView, site: URL | undefined): ReadonlyMap<string, Chart> {
  const charts = drawCharts(story, (claim) => absolute(sentenceHref(story, claim), site));
  return new Map(charts.map((chart) => [chart.id, chart]));
}
