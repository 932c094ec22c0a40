import { fileURLToPath } from 'node:url';
import { makeStory } from '../../scripts/make-story.ts';
import type { Story } from '../../src/model/story.ts';

const root = fileURLToPath(new URL('../fixtures/tongues/', import.meta.url));

/** The story of a folder of invented articles. */
export async function makeFixtureStory(id: string): Promise<Story> {
  return (await makeStory(`${root}${id}`, id, [])).story;
}

/** "75 los fallecidos | 75..75 exact | killed | El sindicato de bomberos, union", the claims of a measure in order. */
export function printClaims({ claims }: Story, measure: string): string[] {
  return claims
    .filter((claim) => claim.measure === measure)
    .map(({ text, low, high, modality, attributedTo, side }) =>
      [
        text,
        `${low ?? ''}..${high ?? ''} ${modality}`,
        [attributedTo, side].filter((part) => part !== null).join(', ') || 'nobody',
      ].join(' | '),
    );
}

/** Labels by id. */
export function printLabels({ measures }: Story): Record<string, string> {
  return Object.fromEntries(measures.map(({ id, label }) => [id, label]));
}

/** The values that disagree, of each disagreement, with its sentence. */
export function printDisagreements({ disagreements, claims }: Story): [string, number[], string][] {
  const value = new Map(claims.map((claim) => [claim.id, claim.value]));
  return disagreements.map(({ id, claims: ids, summary }) => [
    id,
    [...new Set(ids.flatMap((claim) => value.get(claim) ?? []))].sort((a, b) => a - b),
    summary,
  ]);
}
