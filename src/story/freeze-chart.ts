/** Names what never changes: a chart by what it shows. */
import { createHash } from 'node:crypto';
import { toChartJson } from '../model/chart-data.ts';
import type { Chart } from '../model/chart.ts';
import { listCharts, toChartData } from './list-charts.ts';
import { loadStory, type StoryView } from './load-story.ts';

const digits = 12;

/** Gives the folder of the frozen embed: the first hex digits of the SHA-256 of the chart's data.json. */
export function frozenName(story: StoryView, chart: Chart): string {
  return createHash('sha256')
    .update(toChartJson(toChartData(story, chart)))
    .digest('hex')
    .slice(0, digits);
}

/** Gives the path of the frozen embed of each chart, as Astro asks for it. */
export async function listFrozen(): Promise<
  readonly {
    readonly params: { readonly story: string; readonly chart: string; readonly hash: string };
    readonly props: { readonly chart: Chart };
  }[]
> {
  const charts = await listCharts();
  return Promise.all(
    charts.map(async ({ params, props }) => ({
      params: { ...params, hash: frozenName(await loadStory(params.story), props.chart) },
      props,
    })),
  );
}
