/** An event: something dated that one or more sources report. */
import { z } from 'astro/zod';

export const eventSchema = z.object({
  id: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  how: z.string(),
  headline: z.string(),
  claims: z.array(z.string()),
  quotes: z.array(
    z.object({
      source: z.string(),
      start: z.int().nonnegative(),
      end: z.int().positive(),
    }),
  ),
  /** True where it had not happened when it was written about. */
  expected: z.boolean(),
});

export type Event = z.infer<typeof eventSchema>;
