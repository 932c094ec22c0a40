/** The picture beside a shared link to a chart. */
import type { APIRoute } from 'astro';
import config from '../../../../../sourceline.config.ts';
import { chartForFiles } from '../../../../downloads/chart-for-files.ts';
import { drawCard } from '../../../../downloads/draw-card.ts';
import { siteLook } from '../../../../downloads/site-look.ts';
import { toSvgText } from '../../../../downloads/to-svg-text.ts';
import { listCharts } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props, site }) => {
  const story = await loadStory(params['story']);
  const { title, wide } = chartForFiles(story, props['chart'].id, site);
  const { language } = story;
  return new Response(
    toSvgText(drawCard({ title, language, site: config.name, drawing: wide }, siteLook)),
  );
};
