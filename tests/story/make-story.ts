import type { Claim } from '../../src/model/claim.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { readBody } from '../../src/story/read-body.ts';

/** Gives the parts of a story that its pure functions need. */
export function makeStory(
  claims: readonly Claim[],
  disagreements: readonly Disagreement[] = [],
  steps: readonly string[] = [],
) {
  return {
    claims,
    disagreements,
    body: readBody(steps.map((id) => `<Step date="${id}">`).join('\n')),
    claim: (id: string): Claim => {
      const found = claims.find((claim) => claim.id === id);
      if (found === undefined) throw new Error(`unknown claim: ${id}`);
      return found;
    },
  };
}

/** Gives a disagreement over claims. */
export function makeDisagreement(
  claims: readonly string[],
  own: Partial<Disagreement> = {},
): Disagreement {
  return {
    id: claims.join('-'),
    measure: 'idle',
    kind: 'value',
    severity: 'hard',
    claims: [...claims],
    summary: 'They cannot all be true.',
    ...own,
  };
}
