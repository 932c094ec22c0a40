/** A claim: one quantity or date as one source states it, with the place in the source that proves it. */
import { z } from 'astro/zod';

/** Days as ISO 8601 calendar dates (`2026-01-13`), both included. */
export const daySpanSchema = z.object({ from: z.iso.date(), to: z.iso.date() });

/** W3C Web Annotation TextQuoteSelector and TextPositionSelector in one; offsets are UTF-16 code units in the decoded file. */
const quoteSchema = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

const claimKinds = [
  'count',
  'money',
  'percent',
  'measure',
  'ratio',
  'multiplier',
  'ordinal',
  'age',
  'date',
  'duration',
  'vague',
] as const;

const modalities = [
  'exact',
  'about',
  'atLeast',
  'moreThan',
  'upTo',
  'lessThan',
  'nearly',
  'range',
  'vague',
] as const;

/** What kind of party is counting. */
export const sides = [
  'official',
  'monitor',
  'opposition',
  'company',
  'union',
  'medical',
  'witness',
  'press',
] as const;

export const claimSchema = z.object({
  /** Short and typable: `<source>-<value>`, with `-` and 4 hex digits of the quote's SHA-256 where that repeats. */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  source: z.string(),
  /** Path below `seeds/<story>/`. */
  file: z.string(),
  /** The expression as printed, hedge and unit words included; `decoded.slice(start, end) === text`. */
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: quoteSchema,
  kind: z.enum(claimKinds),
  /** The printed number where there is one: "over 400" → 400, "60 to 70" → null. */
  value: z.number().nullable(),
  /** The interval the claim asserts, `null` where it is open: "over 400" → 400 to null. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  modality: z.enum(modalities),
  /** What is counted, as printed, head noun singular: "political prisoner"; money as ISO 4217; "%" for per cent. */
  unit: z.string().nullable(),
  /** Measure id, or `null` when the claim is not about the story's subject. */
  measure: z.string().nullable(),
  scope: z.string().nullable(),
  attributedTo: z.string().nullable(),
  side: z.enum(sides).nullable(),
  cue: z.string().nullable(),
  asOf: z
    .object({
      ...daySpanSchema.shape,
      text: z.string().nullable(),
      how: z.enum(['explicit', 'relative', 'published', 'inferred']),
    })
    .nullable(),
  /** For kind `date`: the days the expression resolves to. */
  event: daySpanSchema.nullable(),
  flags: z.array(z.string()),
});

export type Claim = z.infer<typeof claimSchema>;
export type ClaimKind = Claim['kind'];
export type Modality = Claim['modality'];
export type Side = (typeof sides)[number];
export type DaySpan = z.infer<typeof daySpanSchema>;
