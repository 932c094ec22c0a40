/** An explainer: the desk's own prose about one story, and what stands above it. */
import { z } from 'astro/zod';

/** A day as the desk writes it: YAML reads `2026-01-27` without quotes as midnight UTC of that day. */
const daySchema = z.preprocess(
  (day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day),
  z.iso.date(),
);

export const explainerSchema = z.object({
  title: z.string().min(1),
  /** One or two sentences without numbers, for link previews and lists. */
  summary: z.string().min(1),
  byline: z.string().min(1),
  /** True until an editor has read it through; the page says so. */
  draft: z.boolean().default(false),
  /** BCP 47. */
  language: z.string().default('en'),
  /** `null` in a draft of sources without a date. */
  published: daySchema.nullable(),
  updated: daySchema.nullable(),
});

export type Explainer = z.infer<typeof explainerSchema>;
