/** Counts whom the people of a set have with them: of 21 girls freed all but three carrying babies, 18 children were freed. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Counted } from './counted.ts';

const link = 'of:';

/** Takes what the claims of a story count; gives it with companions counted as befallen by what befell their set. */
export function fillCompanions(counted: readonly Counted[]): Counted[] {
  const byId = new Map(counted.map((one) => [one.claim.id, one]));
  return counted.map((one) => {
    const companion = one.claim.predicate?.companion ?? null;
    const whole = byId.get(wholeOf(one.claim) ?? '');
    if (companion === null || whole === undefined || whole.subject.happening === null) return one;
    return { ...one, scope: whole.scope, subject: { ...whole.subject, thing: companion } };
  });
}

/** Takes a claim; gives the id of the claim that counts the set it is taken from, or `null`. */
function wholeOf({ flags }: ExtractedClaim): string | null {
  return flags.find((flag) => flag.startsWith(link))?.slice(link.length) ?? null;
}
