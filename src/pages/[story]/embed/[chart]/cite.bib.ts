/** How a chart is cited, for LaTeX. */
import type { APIRoute } from 'astro';
import { toBibtex } from '../../../../model/to-bibtex.ts';
import { chartReference } from '../../../../story/cite-as.ts';
import { listCharts } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props, site }) =>
  new Response(toBibtex([chartReference(await loadStory(params['story']), props['chart'], site)]));
