/** Opens a draft with the claims that most plainly exclude one another, each in the words of its source. */
import type { Claim } from '../../src/model/claim.ts';
import type { Story } from '../../src/model/story.ts';
import type { DraftWords } from './draft-words.ts';
import { linkedText } from './linked-text.ts';
import type { Run } from './run.ts';
import { sayClaim } from './say-claim.ts';

/**
 * Gives the lines of `<Dek>`, none where the story has nothing to say in it.
 *
 * @param story - as reconciled
 * @param words - the desk's own dek goes before ours
 */
export function draftDek(story: Story, words: DraftWords): readonly string[] {
  const own = words.dek === null || words.hasNumber(words.dek) ? null : words.dek;
  const runs = own === null ? compare(story, words) : [{ text: own, claims: [] }];
  const mdx = runs.length === 0 ? null : linkedText(runs);
  return mdx === null ? [] : ['<Dek>', mdx, '</Dek>'];
}

function compare(story: Story, words: DraftWords): readonly Run[] {
  const pair = findRivals(story);
  const [first, second] = pair.map((claim, index) =>
    sayClaim(claim, story, words, pair[index - 1]?.measure ?? null),
  );
  if (first === undefined) return [];
  return second === undefined
    ? [...first, { text: '.', claims: [] }]
    : [...first, { text: '; ', claims: [] }, ...second, { text: '.', claims: [] }];
}

/** Two claims of the hardest disagreement about a count; else the latest count; else nothing. */
function findRivals({ disagreements, claims }: Story): readonly Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const [hardest] = disagreements
    .filter(({ kind }) => kind === 'value')
    .sort(
      (a, b) =>
        Number(b.severity === 'hard') - Number(a.severity === 'hard') ||
        b.claims.length - a.claims.length ||
        (a.id < b.id ? -1 : 1),
    );
  const rivals = hardest?.pairs?.[0] ?? hardest?.claims.slice(0, 2) ?? [];
  if (rivals.length > 0) return rivals.flatMap((id) => byId.get(id) ?? []);
  const counted = claims.filter(({ measure }) => measure !== null);
  const dayOf = ({ asOf }: Claim) => asOf?.to ?? '';
  return counted.toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : 1)).slice(0, 1);
}
