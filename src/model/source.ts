/** A source: what is known about one article, and how it was found. */
import { z } from 'astro/zod';
import { correctionSchema } from './correction.ts';

export const sourceSchema = z.object({
  /** Short and typable, from publisher, address or title; never changes because another file arrives. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  /** Path below `seeds/<story>/`. */
  file: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: z
    .object({
      date: z.iso.date(),
      how: z.enum(['text', 'url', 'desk', 'inferred']),
      /** The words the date was read from, verbatim, or `null` where there are none. */
      text: z.string().nullable(),
    })
    .nullable(),
  /** BCP 47. */
  language: z.string(),
  /** Of the seed file's bytes, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Id of the source this one copies, or `null`. */
  copyOf: z.string().nullable(),
});

export type Source = z.infer<typeof sourceSchema>;

/** A source as content keeps it: with what the desk decided about it and its claims. */
export const sourceEntrySchema = sourceSchema.extend({
  corrections: z.array(correctionSchema),
});

export type SourceEntry = z.infer<typeof sourceEntrySchema>;
