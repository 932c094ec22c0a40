/** The oEmbed of a chart, found through a link on its page. */
import type { APIRoute } from 'astro';
import config from '../../../../../sourceline.config.ts';
import { absolute } from '../../../../story/absolute.ts';
import { chartHome } from '../../../../story/chart-home.ts';
import { embedFrame, frameWidths } from '../../../../story/embed-frame.ts';
import { embedText } from '../../../../story/embed-text.ts';
import { listCharts } from '../../../../story/list-charts.ts';
import { loadStory } from '../../../../story/load-story.ts';
import { sitePath } from '../../../../story/site-path.ts';
import { toOembed } from '../../../../story/to-oembed.ts';
import { getWords } from '../../../../words/get-words.ts';

export const getStaticPaths = listCharts;

export const GET: APIRoute = async ({ params, props, site }) => {
  const story = await loadStory(params['story']);
  const { chart } = props;
  const text = embedText(story, chart, getWords(story.language));
  return new Response(
    toOembed({
      title: chart.title,
      sourceLine: text.sourceLine,
      address: absolute(`${story.path}embed/${chart.id}/`, site),
      home: absolute(chartHome(story, chart), site),
      width: frameWidths[2],
      height: embedFrame(chart, text).page[2],
      provider: { name: config.name, address: absolute(sitePath(''), site) },
    }),
  );
};
