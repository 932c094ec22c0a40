/** The values of a frozen chart with their evidence: what its folder is named after. */
import type { APIRoute } from 'astro';
import { toChartJson } from '../../../../../model/chart-data.ts';
import { listFrozen } from '../../../../../story/freeze-chart.ts';
import { toChartData } from '../../../../../story/list-charts.ts';
import { loadStory } from '../../../../../story/load-story.ts';

export const getStaticPaths = listFrozen;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(toChartJson(toChartData(await loadStory(params['story']), props['chart'])));
