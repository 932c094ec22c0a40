/** The desk's decisions about one story: what `desk.yaml` may say, and how a fault in it is reported. */
import { z } from 'astro/zod';
import { daySpanSchema, sides } from './claim.ts';

const wordsSchema = z.string().trim().min(1);

/** Metadata the file lacks or gets wrong; overrides what the program read. */
const deskSourceSchema = z.strictObject({
  title: wordsSchema.optional(),
  publisher: wordsSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: z.iso.date().optional(),
  /** BCP 47. */
  language: z.string().min(2).optional(),
  /** `full` publishes the article's whole text; `quote`, the default, only the sentences cited. */
  rights: z.enum(['quote', 'full']).optional(),
  /** True leaves the article out of the story. */
  drop: z.literal(true).optional(),
  why: wordsSchema.optional(),
});

/** One correction of one claim; the page shows `why` beside it. */
const deskClaimSchema = z.strictObject({
  drop: z.literal(true).optional(),
  /** Measure id, or `null` to take the claim out of every measure. */
  measure: z.string().nullable().optional(),
  attributedTo: wordsSchema.nullable().optional(),
  /** One day, or the first and last day. */
  asOf: z.union([z.iso.date(), daySpanSchema]).optional(),
  why: wordsSchema,
});

const deskSpeakerSchema = z.strictObject({
  aliases: z.array(wordsSchema).default([]),
  side: z.enum(sides).optional(),
  why: wordsSchema.optional(),
});

const deskMeasureSchema = z.strictObject({
  label: wordsSchema.optional(),
  merge: z.array(z.string()).default([]),
  why: wordsSchema.optional(),
});

export const deskSchema = z.strictObject({
  title: wordsSchema.optional(),
  dek: wordsSchema.optional(),
  /** By path below the story's folder. */
  sources: z.record(z.string(), deskSourceSchema).default({}),
  /** By the name the page shall use. */
  speakers: z.record(z.string(), deskSpeakerSchema).default({}),
  /** By measure id; `merge` names the measures whose claims move here. */
  measures: z.record(z.string(), deskMeasureSchema).default({}),
  /** By claim id. */
  claims: z.record(z.string(), deskClaimSchema).default({}),
});

/** Gives the keys that may stand at a path of `desk.yaml`; none where any name may. */
export function deskKeys([first, ...inner]: readonly string[]): readonly string[] {
  if (first === undefined) return Object.keys(deskSchema.shape);
  const entries: Readonly<Record<string, z.ZodObject>> = {
    sources: deskSourceSchema,
    claims: deskClaimSchema,
    speakers: deskSpeakerSchema,
    measures: deskMeasureSchema,
  };
  return inner.length === 1 ? Object.keys(entries[first]?.shape ?? {}) : [];
}

type DeskDecisions = z.infer<typeof deskSchema>;
export type DeskSource = z.infer<typeof deskSourceSchema>;

/** Counted from one, as an editor counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The decisions of a `desk.yaml` that has been read and found well formed. */
export interface Desk {
  /** Path below `seeds/<story>/`. */
  readonly file: string;
  readonly decisions: DeskDecisions;
  /** Where each key stands, by its path as a JSON Pointer (`/claims/srn-400`). */
  readonly places: ReadonlyMap<string, Place>;
}

export interface DeskProblem extends Place {
  readonly file: string;
  readonly message: string;
}

/** Thrown with every problem of a `desk.yaml` at once; the message has one `file:line:column` line each. */
export class DeskError extends Error {
  readonly problems: readonly DeskProblem[];

  constructor(problems: readonly DeskProblem[]) {
    const lines = problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} desk-is-valid ${message}`,
    );
    super(lines.join('\n'));
    this.name = 'DeskError';
    this.problems = problems;
  }
}
