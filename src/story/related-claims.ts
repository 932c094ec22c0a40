/** Finds what others say about the same thing. */
import type { Claim } from '../model/claim.ts';
import type { StoryView } from './load-story.ts';

export interface Related {
  /** True where the others exclude the claim, false where they only stand beside it. */
  readonly disputed: boolean;
  readonly claims: readonly Claim[];
}

const most = 4;

/** Gives the claims that contradict a claim, or, where none does, others of its measure that print another number. */
export function relatedClaims(
  claim: Claim,
  story: Pick<StoryView, 'claim' | 'claims' | 'disagreements'>,
): Related {
  const opposed = story.disagreements
    .filter(({ kind }) => kind !== 'slip')
    .flatMap(({ claims, pairs }) =>
      pairs === undefined
        ? claims.includes(claim.id)
          ? claims
          : []
        : pairs.filter((pair) => pair.includes(claim.id)).flat(),
    );
  const against = unlike(claim, [...new Set(opposed)].map(story.claim));
  if (against.length > 0) return { disputed: true, claims: against };
  const beside = story.claims.filter(
    ({ measure, kind }) => measure !== null && measure === claim.measure && kind === claim.kind,
  );
  return { disputed: false, claims: unlike(claim, beside) };
}

/** One of each number; never that of the claim itself. */
function unlike(claim: Claim, others: readonly Claim[]): readonly Claim[] {
  const seen = new Set([keyOf(claim)]);
  return others
    .filter((other) => {
      const key = keyOf(other);
      const isNew = other.id !== claim.id && !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, most);
}

function keyOf({ value, low, high, event }: Claim): string {
  return [value, low, high, event?.from, event?.to].join('|');
}
