/** Turns the slips that reading flagged into disagreements of a source with the calendar or itself. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';

const prefix = 'slip:';

const summaries: Readonly<Record<string, string>> = {
  weekday: 'The weekday printed does not fit the date beside it.',
  tense: 'The date lies in the past, though the sentence speaks of what is to come.',
  afterPublication:
    'The date lies after the article appeared, though the sentence says it has happened.',
  impossible: 'The calendar has no such day.',
};

/** Takes the claims of a story; gives one slip for each flag. */
export function findSlips(claims: readonly ExtractedClaim[]): Disagreement[] {
  return claims.flatMap((claim) =>
    claim.flags
      .filter((flag) => flag.startsWith(prefix))
      .map((flag) => {
        const name = flag.slice(prefix.length);
        return {
          id: `slip-${claim.id}${name === 'weekday' ? '' : `-${name.toLowerCase()}`}`,
          measure: claim.measure,
          kind: 'slip' as const,
          severity: 'hard' as const,
          claims: [claim.id],
          summary: summaries[name] ?? 'The date cannot be right as printed.',
        };
      }),
  );
}
