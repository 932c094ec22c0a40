/** Applies the desk's corrections to claims, and records each for the page to show. */
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
