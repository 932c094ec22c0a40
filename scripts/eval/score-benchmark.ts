/** Scores claims read from the texts of a benchmark against its gold: dates resolved, quantities with modality, attributed numbers. */
import { z } from 'astro/zod';
import type { Claim } from '../../src/model/claim.ts';
import { type Figure, f1, share } from './figure.ts';
import { close, overlap } from './match.ts';
import { significantWords } from './significant-words.ts';

const number = z.number().nullable().optional();
const rowSchema = z.object({
  id: z.string(),
  published: z.string().nullable(),
  text: z.string(),
  gold: z.object({
    dates: z
      .array(z.object({ start: z.number(), end: z.number(), from: z.string(), to: z.string() }))
      .optional(),
    quantities: z
      .array(
        z.object({
          value: number,
          low: number,
          high: number,
          modality: z.string().nullable().optional(),
        }),
      )
      .optional(),
    attributed: z
      .array(
        z.object({ start: z.number(), end: z.number(), source: z.string().nullable().optional() }),
      )
      .optional(),
  }),
});

export type BenchmarkRow = z.infer<typeof rowSchema>;
type GoldQuantity = NonNullable<BenchmarkRow['gold']['quantities']>[number];

const families: Partial<Record<Claim['modality'], string>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'about',
  atLeast: 'more',
  moreThan: 'more',
  upTo: 'less',
  lessThan: 'less',
};

/** Kinds that are not quantities to a benchmark of quantities. */
const notQuantities: readonly Claim['kind'][] = ['date', 'ordinal', 'vague'];

/** Parses one line of a benchmark file. @throws ZodError where the line is not a row */
export function parseBenchmarkRow(line: string): BenchmarkRow {
  return rowSchema.parse(JSON.parse(line));
}

/** Gives the figures of one benchmark; `claimsOf` reads one row. */
export function scoreBenchmark(
  name: string,
  rows: readonly BenchmarkRow[],
  claimsOf: (row: BenchmarkRow) => readonly Claim[],
): Figure[] {
  const tally = {
    dates: 0,
    right: 0,
    gold: 0,
    read: 0,
    hits: 0,
    sure: 0,
    said: 0,
    named: 0,
    who: 0,
  };
  for (const row of rows) {
    const claims = claimsOf(row);
    for (const gold of row.gold.dates ?? []) {
      tally.dates++;
      if (
        claims.some(
          ({ event, ...at }) =>
            overlap(at, gold) && event?.from === gold.from && event.to === gold.to,
        )
      )
        tally.right++;
    }
    if (row.gold.quantities !== undefined) scoreQuantities(row.gold.quantities, claims, tally);
    for (const { source, ...at } of row.gold.attributed ?? [])
      scoreSpeaker(source ?? null, at, claims, tally);
  }
  return [
    ...(tally.dates > 0 ? [share(`${name}: dates resolved right`, tally.right, tally.dates)] : []),
    ...(tally.gold > 0
      ? [
          f1(`${name}: quantities, value F1`, tally.hits, tally.read, tally.gold),
          f1(`${name}: quantities with modality F1`, tally.sure, tally.read, tally.gold),
        ]
      : []),
    ...(tally.said > 0
      ? [f1(`${name}: attributed numbers F1`, tally.who, tally.named, tally.said)]
      : []),
  ];
}

function scoreQuantities(
  golds: readonly GoldQuantity[],
  claims: readonly Claim[],
  tally: { gold: number; read: number; hits: number; sure: number },
): void {
  const pool = claims.filter(({ kind }) => !notQuantities.includes(kind));
  tally.read += pool.length;
  tally.gold += golds.length;
  for (const gold of golds) {
    const at = pool.findIndex((claim) => sameNumber(gold, claim));
    const [claim] = at < 0 ? [] : pool.splice(at, 1);
    if (claim === undefined) continue;
    tally.hits++;
    const range = gold.value == null && claim.modality === 'range';
    if (gold.modality == null || range || families[claim.modality] === gold.modality) tally.sure++;
  }
}

/** A gold speaker that is a bare pronoun says nothing about who it is and is not counted. */
function scoreSpeaker(
  source: string | null,
  at: { readonly start: number; readonly end: number },
  claims: readonly Claim[],
  tally: { said: number; named: number; who: number },
): void {
  const wanted = significantWords(source);
  if (source !== null && wanted.size === 0) return;
  const claim = claims.find(
    ({ attributedTo, ...place }) => attributedTo !== null && overlap(place, at),
  );
  if (source !== null) tally.said++;
  if (claim !== undefined) tally.named++;
  if (
    source !== null &&
    [...significantWords(claim?.attributedTo ?? null)].some((word) => wanted.has(word))
  )
    tally.who++;
}

function sameNumber(gold: GoldQuantity, { value, low, high }: Claim): boolean {
  if (gold.value != null) return close(value ?? low ?? high, gold.value);
  return close(low, gold.low) && close(high, gold.high);
}
