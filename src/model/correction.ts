/** A correction: one decision of the desk that changed what the page shows; `why` is shown beside it. */
import { z } from 'astro/zod';

export const correctionSchema = z.object({
  /** Id of the claim or the file of the source it changes. */
  target: z.string(),
  field: z.string(),
  value: z.string(),
  why: z.string(),
});

export type Correction = z.infer<typeof correctionSchema>;
