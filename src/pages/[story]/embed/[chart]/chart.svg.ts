/** A chart as a drawing for other programs and pages. */
import type { APIRoute } from 'astro';
import { chartSetting } from '../../../../downloads/chart-setting.ts';
import { siteLook } from '../../../../downloads/site-look.ts';
import { standAlone } from '../../../../downloads/stand-alone.ts';
import { toSvgText } from '../../../../downloads/to-svg-text.ts';
import { listCharts } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props, url, site }) => {
  const setting = chartSetting(await loadStory(params['story']), props['chart'].id, url, site);
  return new Response(toSvgText(standAlone(setting, siteLook)));
};
