/** The values of a chart with their evidence, as JSON. */
import type { APIRoute } from 'astro';
import { toChartJson } from '../../../../model/chart-data.ts';
import { listCharts, toChartData } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(toChartJson(toChartData(await loadStory(params['story']), props['chart'])));
