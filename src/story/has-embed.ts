/** Tells which charts have a page of their own. */
import type { Chart } from '../model/chart.ts';
import { drawCharts } from './draw-charts.ts';
import type { StoryView } from './load-story.ts';

const known = new WeakMap<StoryView, ReadonlySet<string>>();

/** True where the chart is one of those that `listCharts` gives: a form that only the desk asks for is not. */
export function hasEmbed(story: StoryView, { id }: Pick<Chart, 'id'>): boolean {
  const ids = known.get(story) ?? new Set(drawCharts(story).map((chart) => chart.id));
  known.set(story, ids);
  return ids.has(id);
}
