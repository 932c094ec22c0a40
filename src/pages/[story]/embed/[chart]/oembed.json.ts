/** The oEmbed of a chart, found through a link on its page. */
import type { APIRoute } from 'astro';
import config from '../../../../../sourceline.config.ts';
import { chartSetting } from '../../../../downloads/chart-setting.ts';
import { siteLook } from '../../../../downloads/site-look.ts';
import { standAlone } from '../../../../downloads/stand-alone.ts';
import { absolute } from '../../../../story/absolute.ts';
import { chartHome } from '../../../../story/chart-home.ts';
import { embeddedChart } from '../../../../story/embedded-chart.ts';
import { embedFrame, frameWidths } from '../../../../story/embed-frame.ts';
import { embedText } from '../../../../story/embed-text.ts';
import { listCharts } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';
import { sitePath } from '../../../../story/site-path.ts';
import { toOembed } from '../../../../story/to-oembed.ts';
import { getWords } from '../../../../words/get-words.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props, url, site }) => {
  const story = await loadStory(params['story']);
  const words = getWords(story.language);
  const chart = embeddedChart(story, props['chart'], words);
  const text = embedText(story, chart, words);
  const path = `${story.path}embed/${chart.id}/`;
  const picture = standAlone(chartSetting(story, chart.id, url, site), siteLook).properties;
  return new Response(
    toOembed({
      title: chart.title,
      sourceLine: text.sourceLine,
      address: absolute(path, site),
      home: absolute(chartHome(story, chart), site),
      width: frameWidths[2],
      height: embedFrame(chart, text).page[2],
      thumbnail: {
        address: absolute(`${path}chart.png`, site),
        width: Number(picture['width']),
        height: Number(picture['height']),
      },
      provider: { name: config.name, address: absolute(sitePath(''), site) },
    }),
  );
};
