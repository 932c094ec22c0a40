/** A story and its sources for reference managers, and the description of its data for programs. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import config from '../../../sourceline.config.ts';
import { toDataFiles } from '../../model/data-files.ts';
import { sourceReference } from '../../model/reference.ts';
import { toBibtex } from '../../model/to-bibtex.ts';
import { toCsl } from '../../model/to-csl.ts';
import { toDataPackage } from '../../model/to-data-package.ts';
import { absolute } from '../../story/absolute.ts';
import { explainerReference } from '../../story/cite-as.ts';
import { loadStory, type StoryView } from '../../story/load-story.ts';
import { getWords } from '../../words/get-words.ts';

type Writer = (story: StoryView, site: URL | undefined) => string;

const files: Readonly<Record<string, Writer>> = {
  'sources.csl.json': ({ sources }) => toCsl(sources.map(sourceReference)),
  'sources.bib': ({ sources }) => toBibtex(sources.map(sourceReference)),
  'cite.csl.json': (story, site) => toCsl([explainerReference(story, site)]),
  'cite.bib': (story, site) => toBibtex([explainerReference(story, site)]),
  'datapackage.json': (story, site) =>
    toDataPackage(
      {
        ...{ name: story.id, title: story.explainer.title, homepage: absolute(story.path, site) },
        ...{ license: config.license, rights: getWords(story.language).dataRights },
        sources: story.sources,
      },
      toDataFiles(story).get('claims.csv') ?? '',
    ),
};

export async function getStaticPaths() {
  return (await getCollection('explainers')).flatMap(({ id }) =>
    Object.keys(files).map((references) => ({ params: { story: id, references } })),
  );
}

export const GET: APIRoute = async ({ params, site }) => {
  const story = await loadStory(params['story']);
  const write = files[params['references'] ?? ''];
  if (write === undefined) throw new Error(`unknown file: ${params['references']}`);
  return new Response(write(story, site));
};
