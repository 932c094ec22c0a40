/** Applies the desk's decisions to claims, and records each for the page to show. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { DeskError } from '../../src/model/desk.ts';
import type { Desk, DeskProblem } from '../../src/model/desk.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Source } from '../../src/model/source.ts';
import type { Correction } from '../../src/model/story.ts';

/** What the desk names must exist: a typing error in an id is an error, not a decision. */
export function assertKnown(
  { file, decisions, places }: Desk,
  known: {
    readonly sources: readonly Source[];
    readonly claims: readonly ExtractedClaim[];
    readonly measures: readonly Pick<Measure, 'id'>[];
    readonly rejected: readonly { readonly file: string }[];
  },
): void {
  const files = [...known.sources, ...known.rejected].map((source) => source.file);
  const measures = [...known.measures.map(({ id }) => id), ...namedMeasures(decisions)];
  const lists: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['sources', Object.keys(decisions.sources), files],
    ['claims', Object.keys(decisions.claims), known.claims.map(({ id }) => id)],
    ['measures', Object.keys(decisions.measures), measures],
  ];
  const problems = lists.flatMap(([section, names, ids]) =>
    names
      .filter((name) => !ids.includes(name))
      .map((name): DeskProblem => ({
        file,
        ...(places.get(`/${section}/${toPointerPart(name)}`) ?? { line: 1, column: 1 }),
        message: `No ${section.slice(0, -1)} "${name}" in this story.${nearest(name, ids)}`,
      })),
  );
  if (problems.length > 0) throw new DeskError(problems);
}

/** Takes claims as extracted; gives those the desk keeps, corrected, and the record of each correction. */
export function correctClaims(
  claims: readonly ExtractedClaim[],
  { decisions }: Desk,
): { readonly claims: ExtractedClaim[]; readonly corrections: Correction[] } {
  const corrections: Correction[] = [];
  const kept = claims.flatMap((claim) => {
    const decision = decisions.claims[claim.id];
    if (decision === undefined) return [claim];
    const record = (field: string, value: string): void => {
      corrections.push({ target: claim.id, field, value, why: decision.why });
    };
    if (decision.drop === true) {
      record('drop', 'left out');
      return [];
    }
    const { asOf, attributedTo, measure } = decision;
    if (measure !== undefined) record('measure', measure ?? 'none');
    if (attributedTo !== undefined) record('attributedTo', attributedTo ?? 'nobody');
    const days = typeof asOf === 'string' ? { from: asOf, to: asOf } : asOf;
    if (days !== undefined)
      record('asOf', days.from === days.to ? days.from : `${days.from}/${days.to}`);
    return [
      {
        ...claim,
        ...(attributedTo === undefined ? {} : { attributedTo }),
        ...(days === undefined ? {} : { asOf: { ...days, text: null, how: 'explicit' as const } }),
      },
    ];
  });
  return { claims: kept, corrections };
}

function namedMeasures(decisions: Desk['decisions']): string[] {
  const named = Object.values(decisions.claims).flatMap(({ measure }) => measure ?? []);
  return Object.values(decisions.measures).some(({ merge }) => merge.length > 0)
    ? [...named, ...Object.keys(decisions.measures)]
    : named;
}

function nearest(name: string, ids: readonly string[]): string {
  const start = name.split('-')[0] ?? name;
  const near = ids.filter((id) => id.startsWith(start)).slice(0, 3);
  return near.length === 0 ? '' : ` Did you mean ${near.map((id) => `"${id}"`).join(', ')}?`;
}

/** RFC 6901. */
function toPointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
