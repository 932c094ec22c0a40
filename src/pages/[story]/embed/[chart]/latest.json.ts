/** Names the newest frozen embed of a chart: what an older one asks for. */
import type { APIRoute } from 'astro';
import { frozenName } from '../../../../story/freeze-chart.ts';
import { listCharts } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props }) => {
  const story = await loadStory(params['story']);
  const hash = frozenName(story, props['chart']);
  const path = `${story.path}embed/${params['chart']}/${hash}/`;
  return new Response(`${JSON.stringify({ hash, path }, null, 2)}\n`);
};
