/** Turns the slips that reading flagged into disagreements of a source with the calendar or itself. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { perLanguage } from '../grammar/languages/languages.ts';

const prefix = 'slip:';

const summaries = perLanguage(({ statements }) => statements.slips);

/** Takes the claims of a story and its language; gives one slip for each flag. */
export function findSlips(claims: readonly ExtractedClaim[], language: string): Disagreement[] {
  const words = summaries(language);
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
          summary: words[name] ?? words['other'] ?? '',
        };
      }),
  );
}
