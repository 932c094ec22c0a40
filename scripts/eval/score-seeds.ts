/** Scores the claims of the seeds against the hand-made gold of the five articles: values, speakers, dates, boilerplate. */
import { z } from 'astro/zod';
import type { Claim, DaySpan } from '../../src/model/claim.ts';
import { type Figure, share } from './figure.ts';
import { samePlace } from './match.ts';

const number = z.number().nullable();
const annotationSchema = z.object({
  file: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.string(),
  claim: z.boolean().default(true),
  value: number.optional(),
  low: number.optional(),
  high: number.optional(),
  attributedTo: z.string().nullable().optional(),
  asOf: z.string().nullable().optional(),
});
const goldSchema = z.object({ annotations: z.array(annotationSchema) });

export type SeedGold = z.infer<typeof goldSchema>;
type Annotation = SeedGold['annotations'][number];

/** Words whose dates are a stretch that people draw differently: an overlap counts. */
const loose = /recent|following|overnight|earlier|start of|beginning of|last week/;
const stopWords = new Set(
  'that this with from their other said says which were have been according'.split(' '),
);

/** Parses the gold file; keys it does not need are ignored. @throws ZodError where it is not one */
export function parseSeedGold(text: string): SeedGold {
  return goldSchema.parse(JSON.parse(text));
}

/** Gives the figures of the seeds. */
export function scoreSeeds(gold: SeedGold, claims: readonly Claim[]): Figure[] {
  const at = (wanted: Annotation): Claim[] => claims.filter((claim) => samePlace(wanted, claim));
  const numbers = gold.annotations.filter(isNumber).map((wanted) => ({
    wanted,
    found: at(wanted).filter((claim) => sameNumber(wanted, claim)),
  }));
  const read = numbers.filter(({ found }) => found.length > 0);
  const said = read.filter(({ wanted }) => wanted.attributedTo != null);
  const dates = gold.annotations.filter(({ kind, asOf }) => kind === 'date' && asOf != null);
  const negatives = gold.annotations.filter(
    ({ claim, kind }) => (!claim && kind !== 'date') || kind === 'boilerplate',
  );
  return [
    share('seeds: values', read.length, numbers.length),
    share(
      'seeds: speakers',
      said.filter(({ wanted, found }) => found.some((claim) => sameSpeaker(wanted, claim))).length,
      said.length,
    ),
    share(
      'seeds: dates',
      dates.filter((wanted) => at(wanted).some((claim) => sameDate(wanted, claim))).length,
      dates.length,
    ),
    share(
      'seeds: boilerplate taken',
      negatives.filter((wanted) => at(wanted).some(({ measure }) => measure !== null)).length,
      negatives.length,
      false,
    ),
  ];
}

function isNumber({ claim, kind, value, low }: Annotation): boolean {
  return claim && ['count', 'range', 'multiplier'].includes(kind) && (value != null || low != null);
}

function sameNumber(wanted: Annotation, claim: Claim): boolean {
  const printed = [claim.value, claim.low, claim.high];
  return [wanted.value, wanted.low, wanted.high].every(
    (value) => value == null || printed.includes(value),
  );
}

function sameSpeaker(wanted: Annotation, claim: Claim): boolean {
  const words = speakerWords(wanted.attributedTo);
  return speakerWords(claim.attributedTo).some((word) => words.includes(word));
}

function speakerWords(name: string | null | undefined): string[] {
  const first = (name ?? '').toLowerCase().split(/\s+/u).slice(0, 12).join(' ');
  return (first.match(/\p{L}{4,}/gu) ?? []).filter((word) => !stopWords.has(word));
}

function sameDate(wanted: Annotation, claim: Claim): boolean {
  const read = claim.event ?? claim.asOf;
  const gold = parseSpan(wanted.asOf);
  if (read === null || gold === null) return false;
  const digits = gold.from.length;
  if (loose.test(wanted.text))
    return read.from.slice(0, digits) <= gold.to && read.to.slice(0, digits) >= gold.from;
  return (
    read.from.slice(0, digits) === gold.from &&
    (gold.to.length < 10 || digits < 10 || read.to === gold.to)
  );
}

/** Reads "2026-01", "2026-01-12" or "2026-01-12/2026-01-13", a time of day left out. */
function parseSpan(text: string | null | undefined): DaySpan | null {
  if (text == null) return null;
  const [from = '', to = from] = text.split('/');
  return { from: from.slice(0, 10), to: to.slice(0, 10) };
}
