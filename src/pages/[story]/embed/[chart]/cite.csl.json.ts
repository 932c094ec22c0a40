/** How a chart is cited, for reference managers. */
import type { APIRoute } from 'astro';
import { toCsl } from '../../../../model/to-csl.ts';
import { chartReference } from '../../../../story/cite-as.ts';
import { listCharts } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props, site }) =>
  new Response(toCsl([chartReference(await loadStory(params['story']), props['chart'], site)]));
