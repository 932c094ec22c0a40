/** A correction: one decision of the desk that changed what the page shows; `why` is shown beside it. */
import { z } from 'astro/zod';

export const correctionSchema = z.object({
  kind: z.enum(['source', 'claim', 'measure', 'speaker']),
  /** As desk.yaml names it: the file of a source, the id of a claim or measure, the name of a speaker. */
  target: z.string(),
  field: z.string(),
  value: z.string(),
  /** Empty where the desk gave no reason. */
  why: z.string(),
});

/** A correction as content keeps it where it is about no one source. */
export const correctionEntrySchema = correctionSchema.extend({ id: z.string() });

export type Correction = z.infer<typeof correctionSchema>;
