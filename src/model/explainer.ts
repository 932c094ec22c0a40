/** An explainer: the desk's own prose about one story, and what stands above it. */
import { z } from 'astro/zod';

export const explainerSchema = z.object({
  title: z.string().min(1),
  /** One or two sentences without numbers, for link previews and lists. */
  summary: z.string().min(1),
  byline: z.string().min(1),
  /** BCP 47. */
  language: z.string().default('en'),
  published: z.iso.date(),
  updated: z.iso.date(),
});

export type Explainer = z.infer<typeof explainerSchema>;
