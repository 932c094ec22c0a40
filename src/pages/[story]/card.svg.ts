/** The picture beside a shared link to an explainer. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import config from '../../../sourceline.config.ts';
import { chartForFiles } from '../../downloads/chart-for-files.ts';
import { drawCard } from '../../downloads/draw-card.ts';
import { siteLook } from '../../downloads/site-look.ts';
import { toSvgText } from '../../downloads/to-svg-text.ts';
import { cardChart } from '../../story/card-chart.ts';
import { loadStory } from '../../story/load-story.ts';

export async function getStaticPaths() {
  return (await getCollection('explainers')).map(({ id }) => ({ params: { story: id } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const story = await loadStory(params['story']);
  const chart = cardChart(story);
  const drawing = chart === null ? null : chartForFiles(story, chart.id, site).wide;
  const { title } = story.explainer;
  const { language } = story;
  return new Response(
    toSvgText(drawCard({ title, language, site: config.name, drawing }, siteLook)),
  );
};
