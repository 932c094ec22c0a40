/** claim-exists, in prose: what the links of an explainer cite is there. */
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages/passage.ts';
import type { Vouch } from '../vouch/vouch.ts';
import { claimExists } from './claim-exists.ts';

/** Takes the passages of an explainer; gives the findings in each of its links once. */
export function linksExist(passages: readonly Passage[]): readonly Finding[] {
  const seen = new Set<Vouch>();
  return passages.flatMap((passage) =>
    passage.pieces.flatMap(({ start, vouch }) => {
      if (vouch === null || seen.has(vouch)) return [];
      seen.add(vouch);
      return claimExists(vouch, passage.story, { file: passage.file, ...passage.placeAt(start) });
    }),
  );
}
