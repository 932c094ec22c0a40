/** Where the pages' data comes from: the collections of content/, or of another folder for another site. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { claimSchema } from './model/claim.ts';
import { correctionEntrySchema } from './model/correction.ts';
import { disagreementSchema } from './model/disagreement.ts';
import { eventSchema } from './model/event.ts';
import { explainerSchema } from './model/explainer.ts';
import { measureSchema } from './model/measure.ts';
import { sourceEntrySchema } from './model/source.ts';

const root = resolve(process.env['SOURCELINE_CONTENT'] ?? 'content');

export const collections = {
  explainers: define('explainers', '*.mdx', explainerSchema),
  sources: define('sources', '*/*.mdx', sourceEntrySchema),
  claims: define('claims', '*/*.json', claimSchema),
  measures: define('measures', '*/*.json', measureSchema),
  disagreements: define('disagreements', '*/*.json', disagreementSchema),
  corrections: define('corrections', '*/*.json', correctionEntrySchema),
  events: define('events', '*/*.mdx', eventSchema),
};

function define<S extends z.ZodType>(folder: string, pattern: string, schema: S) {
  return defineCollection({
    loader: glob({
      pattern,
      base: pathToFileURL(`${root}/${folder}/`),
      generateId: ({ entry }) => entry.replace(/\.(?:mdx|json)$/, ''),
    }),
    schema,
  });
}
