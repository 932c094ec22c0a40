/** Who says what: reports by measures, so that agreement, dispute and silence are seen at once. */
import type { Chart } from '../model/chart.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { StoryInput } from './chart-input.ts';
import { describeMatrix } from './describe-matrix.ts';
import { drawMatrix, type MatrixRow } from './draw-matrix.ts';
import { formatClaim } from './format-claim.ts';
import { legendOf } from './list-sides.ts';
import { capitalize } from './name-party.ts';
import { toSeries } from './to-series.ts';

export type MatrixInput = StoryInput & { readonly measures: readonly Measure[] };

/** Columns of each form: more would not leave a number its width. */
const columns = { wide: 3, narrow: 2 };
const mostRows = 10;
/** Numbers of one report in one cell. */
const mostNumbers = 2;
const fewestSources = 3;
/** A fold leaves out a measure first: reports are what is compared. */
const fewestMeasures = 2;

/** Gives the matrix of the measures that most reports count; `null` where fewer than two measures are counted by two reports each, or the reports are few. */
export function whoSaysWhat(input: MatrixInput): Chart | null {
  const { fold = 0 } = input;
  const counted = input.measures
    .map((measure) => ({ measure, claims: countsOf(measure, input.claims) }))
    .map((one) => ({ ...one, sources: new Set(one.claims.map(({ source }) => source)).size }))
    .filter(({ sources }) => sources > 1)
    .sort((a, b) => b.sources - a.sources || b.claims.length - a.claims.length)
    .slice(0, fold > 0 ? fewestMeasures : columns.wide);
  if (counted.length < fewestMeasures || input.sources.length < fewestSources) return null;
  const said = counted.flatMap(({ claims }) => claims);
  const perSource = (id: string): number => said.filter(({ source }) => source === id).length;
  const room = Math.min(mostRows, input.sources.length) - Math.max(0, fold - 1);
  const most = [...input.sources]
    .sort((a, b) => perSource(b.id) - perSource(a.id))
    .slice(0, Math.max(fewestSources, room));
  const rows = input.sources
    .filter((source) => most.includes(source))
    .map((source): MatrixRow => ({
      source,
      cells: counted.map(({ measure, claims }) => cellOf(source.id, measure, claims, input)),
    }));
  const shown = rows.flatMap(({ cells }) => cells.flat().map(({ claim }) => claim));
  const isPartial = shown.length < said.length || counted.length < input.measures.length;
  const { words } = input;
  return {
    id: 'who-says-what',
    title: words.titles.matrix,
    reading: words.readings.matrix,
    wide: drawMatrix(
      rows,
      counted.map(({ measure }) => measure),
      input,
      columns.wide,
    ),
    narrow: drawMatrix(
      rows,
      counted.map(({ measure }) => measure),
      input,
      columns.narrow,
    ),
    description: describeMatrix(
      rows,
      counted.map(({ measure }) => measure),
      input,
    ),
    legend: legendOf(shown, input),
    columns: [words.columns.number, words.columns.what, words.columns.who],
    valueColumn: 0,
    rows: counted.flatMap(({ measure }, column) =>
      rows
        .flatMap(({ cells }) => cells[column] ?? [])
        .map(({ claim }) => ({
          claim: claim.id,
          quote: null,
          source: null,
          cells: [
            formatClaim(claim, input.locale, words),
            capitalize(measure.label),
            claim.attributedTo ?? words.unattributed,
          ],
        })),
    ),
    omitted: isPartial || most.length < input.sources.length ? words.moreMeasures : null,
    claims: shown.map(({ id }) => id),
  };
}

/** Whole counts that can be printed: parts and words such as "many" are no rival numbers. */
function countsOf(measure: Measure, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    (claim) =>
      claim.measure === measure.id && claim.scope === measure.scope && toSeries([claim]).length > 0,
  );
}

function cellOf(
  source: string,
  measure: Measure,
  claims: readonly Claim[],
  { disagreements }: MatrixInput,
): MatrixRow['cells'][number] {
  const disputed = new Set(
    disagreements
      .filter((one) => one.measure === measure.id && one.kind !== 'slip')
      .flatMap((one) => one.claims),
  );
  const own = toSeries(claims.filter((claim) => claim.source === source));
  const answered = [...own].sort(
    (a, b) => Number(b.claim.side !== null) - Number(a.claim.side !== null),
  );
  return answered
    .filter(({ claim }, index) =>
      answered.slice(0, index).every((other) => !isSame(other.claim, claim)),
    )
    .map(({ claim, all }) => ({
      claim,
      isDisputed: all.some(({ id }) => disputed.has(id)),
      isShared: claims.some((other) => other.source !== source && isSame(claim, other)),
    }))
    .sort((a, b) => Number(b.isDisputed) - Number(a.isDisputed))
    .slice(0, mostNumbers);
}

function isSame(a: Claim, b: Claim): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}
