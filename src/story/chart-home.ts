/** Where a chart stands in its explainer. */
import type { Chart } from '../model/chart.ts';
import type { StoryView } from './load-story.ts';

/** Gives the address of the chart in its explainer, of the explainer itself where it does not place the chart. */
export function chartHome({ path, body }: StoryView, { id }: Chart): string {
  const isPlaced =
    body.charts.some(({ measure, form }) => measure === id || form === id) ||
    (id === 'timeline' && body.parts.has('Timeline'));
  return isPlaced ? `${path}#figure-${id}` : path;
}
