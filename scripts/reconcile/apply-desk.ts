/** Applies the desk's corrections to claims, and records each, as those of measures and speakers, for the page to show. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Desk } from '../../src/model/desk.ts';
import type { Correction } from '../../src/model/story.ts';

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
      corrections.push({ kind: 'claim', target: claim.id, field, value, why: decision.why });
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

/** Takes the desk's decisions; gives the record of those about measures and speakers, one for each name merged. */
export function recordNames({ decisions: { measures, speakers } }: Desk): Correction[] {
  const toRecords = (
    kind: Correction['kind'],
    target: string,
    why: string | undefined,
    values: Readonly<Record<string, readonly (string | undefined)[]>>,
  ): Correction[] =>
    Object.entries(values).flatMap(([field, all]) =>
      all
        .filter((value) => value !== undefined)
        .map((value) => ({ kind, target, field, value, why: why ?? '' })),
    );
  return [
    ...Object.entries(measures).flatMap(([id, { label, merge, why }]) =>
      toRecords('measure', id, why, { label: [label], merge }),
    ),
    ...Object.entries(speakers).flatMap(([name, { aliases, side, why }]) =>
      toRecords('speaker', name, why, { aliases, side: [side] }),
    ),
  ];
}
