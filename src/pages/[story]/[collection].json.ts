/** The data of a story as other programs read it. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { toDataFiles } from '../../model/data-files.ts';
import { loadStory } from '../../story/load-story.ts';

const collections = ['claims', 'sources', 'measures', 'disagreements', 'events'] as const;

export async function getStaticPaths() {
  const stories = await getCollection('explainers');
  return stories.flatMap(({ id }) =>
    collections.map((collection) => ({ params: { story: id, collection } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const story = await loadStory(params['story']);
  const collection = collections.find((name) => name === params['collection']);
  if (collection === undefined) throw new Error(`unknown collection: ${params['collection']}`);
  return new Response(toDataFiles(story).get(`${collection}.json`));
};
