/** The claims of a story as a spreadsheet reads them. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { toDataFiles } from '../../model/data-files.ts';
import { loadStory } from '../../story/load-story.ts';

export async function getStaticPaths() {
  return (await getCollection('explainers')).map(({ id }) => ({ params: { story: id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toDataFiles(await loadStory(params['story'])).get('claims.csv'));
