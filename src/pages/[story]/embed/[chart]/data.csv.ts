/** The values of a chart with their evidence, as CSV. */
import type { APIRoute } from 'astro';
import { toChartCsv } from '../../../../model/chart-data.ts';
import { listCharts, toChartData } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(toChartCsv(toChartData(await loadStory(params['story']), props['chart'])));
