/** Chooses the chart that stands for an explainer. */
import type { Chart } from '../model/chart.ts';
import { drawCharts } from './draw-charts.ts';
import type { StoryView } from './load-story.ts';

/** Gives the first chart that the explainer places, else the first that its story has; `null` where it has none. */
export function cardChart(story: StoryView): Chart | null {
  const charts = drawCharts(story);
  const placed = story.body.charts
    .map(({ measure, form }) => charts.find(({ id }) => id === measure || id === form))
    .find((chart) => chart !== undefined);
  return placed ?? charts[0] ?? null;
}
