/** claim-exists, where no element vouches: what the links of an explainer and the data of a page cite is there. */
import { lazyPlace } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages/passage.ts';
import type { Vouch } from '../vouch/vouch.ts';
import { claimExists } from './claim-exists.ts';

/** Takes passages; gives the findings in each of their citations once. */
export function linksExist(passages: readonly Passage[]): readonly Finding[] {
  const seen = new Set<Vouch>();
  return passages.flatMap((passage) =>
    passage.pieces.flatMap(({ start, vouch }) => {
      if (vouch === null || seen.has(vouch)) return [];
      seen.add(vouch);
      const at = lazyPlace(passage.file, () => passage.placeAt(start));
      return claimExists(vouch, passage.story, at);
    }),
  );
}
