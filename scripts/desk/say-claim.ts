/** Words for a claim: what is printed, who says it, what it counts. */
import type { Claim } from '../../src/model/claim.ts';
import type { Story } from '../../src/model/story.ts';

/** Gives, say, `“over 40”, the union (crews that stopped)`. */
export function sayClaim(claim: Claim, { measures }: Story): string {
  const label = measures.find(({ id }) => id === claim.measure)?.label;
  const counted = label === undefined ? '' : ` (${label})`;
  return `“${claim.text}”, ${claim.attributedTo ?? 'no speaker named'}${counted}`;
}
