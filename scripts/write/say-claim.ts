/** Says a claim in plain words: what it counts, its number as printed, and who says so. */
import type { Claim } from '../../src/model/claim.ts';
import type { Story } from '../../src/model/story.ts';
import type { DraftWords } from './draft-words.ts';
import type { Run } from './run.ts';

/**
 * Gives `people freed: “over 400 people”, according to the ministry`, the number a link.
 *
 * @param claim - one of the story's
 * @param story - names its measure and its source
 * @param words - tells which words would need a source of their own
 * @param before - measure that was just named, or `null`
 */
export function sayClaim(
  claim: Claim,
  story: Story,
  words: DraftWords,
  before: string | null,
): readonly Run[] {
  const measure = story.measures.find(({ id }) => id === claim.measure && id !== before);
  const label = measure?.label ?? null;
  const source = story.sources.find(({ id }) => id === claim.source);
  const names = [claim.attributedTo, source?.publisher, source?.title, 'one source'];
  const who = names.find((name) => typeof name === 'string' && !words.hasNumber(name));
  const what = label === null || words.hasNumber(label) ? '' : `${capitalize(label)}: `;
  return [
    { text: `${what}“`, claims: [] },
    { text: claim.text, claims: [claim.id] },
    { text: `”, according to ${who ?? 'one source'}`, claims: [] },
  ];
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
