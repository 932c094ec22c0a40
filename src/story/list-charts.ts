/** Lists the charts that stand alone: one embed page, one set of downloads each. */
import { getCollection } from 'astro:content';
import type { Chart } from '../model/chart.ts';
import type { ChartData } from '../model/chart-data.ts';
import { drawCharts } from './draw-charts.ts';
import { evidenceOf } from './drawn-claims.ts';
import { loadStory, type StoryView } from './load-story.ts';

interface ChartPath {
  readonly params: { readonly story: string; readonly chart: string };
  readonly props: { readonly chart: Chart };
}

/** Gives the path of each chart of each story, as Astro asks for it. */
export async function listCharts(): Promise<readonly ChartPath[]> {
  const stories = await Promise.all(
    (await getCollection('explainers')).map(({ id }) => loadStory(id)),
  );
  return stories.flatMap((story) =>
    drawCharts(story).map((chart) => ({
      params: { story: story.id, chart: chart.id },
      props: { chart },
    })),
  );
}

/** Gives what a chart shows, with its evidence. */
export function toChartData(story: StoryView, chart: Chart): ChartData {
  const claims = evidenceOf(chart).map(story.claim);
  const shown = new Set([
    ...claims.map(({ source }) => source),
    ...chart.rows.flatMap(({ source }) => source ?? []),
    ...namedIn(chart.wide),
  ]);
  return {
    chart: chart.id,
    title: chart.title,
    story: story.id,
    claims,
    sources: story.sources
      .filter(({ id }) => shown.has(id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A drawing also names reports that are silent, and quotes the headlines of its events. */
function namedIn({ properties, children }: Chart['wide']): string[] {
  const { dataSource, dataQuote } = properties;
  return [
    ...(typeof dataSource === 'string' ? [dataSource] : []),
    ...(typeof dataQuote === 'string' ? dataQuote.split(':').slice(0, 1) : []),
    ...children.flatMap((child) => (child.type === 'element' ? namedIn(child) : [])),
  ];
}
