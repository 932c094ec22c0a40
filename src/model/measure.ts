/** A measure: what is being counted within a scope, and how its claims stand to one another. */
import { z } from 'astro/zod';

const relationKinds = [
  'revision',
  'subset',
  'rounding',
  'agreement',
  'otherUnit',
  'otherScope',
] as const;

export const measureSchema = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  scope: z.string().nullable(),
  claims: z.array(z.string()),
  relations: z.array(
    z.object({ kind: z.enum(relationKinds), claims: z.array(z.string()), why: z.string() }),
  ),
});

export type Measure = z.infer<typeof measureSchema>;
export type Relation = Measure['relations'][number];
