/** A disagreement: comparable claims that cannot both be true, or one source against the calendar or itself (a slip). */
import { z } from 'astro/zod';

export const disagreementSchema = z.object({
  id: z.string(),
  measure: z.string().nullable(),
  kind: z.enum(['value', 'date', 'slip']),
  severity: z.enum(['hard', 'soft']),
  /** Claims that exclude one another, each pair of them, unless `pairs` says which. */
  claims: z.array(z.string()),
  pairs: z.array(z.tuple([z.string(), z.string()])).optional(),
  summary: z.string(),
  /** An expression over claims that gives the size of the gap. */
  calc: z.string().optional(),
});

export type Disagreement = z.infer<typeof disagreementSchema>;
