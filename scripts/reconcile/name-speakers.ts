/** Gives each claim its speaker's name and side as the whole story, and the desk, know them. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Side } from '../../src/model/claim.ts';
import type { Desk } from '../../src/model/desk.ts';
import { mergeSpeakers } from './merge-speakers.ts';

/** Takes the claims of a story; gives them with `attributedTo` and `side` made one across sources. */
export function nameSpeakers(
  claims: readonly ExtractedClaim[],
  desk: Desk | null,
): ExtractedClaim[] {
  const known = new Map<string, { name: string; side: Side | null }>();
  for (const { name, side, forms } of mergeSpeakers(claims)) {
    for (const form of forms) known.set(form, { name, side });
  }
  for (const [name, { aliases, side }] of Object.entries(desk?.decisions.speakers ?? {})) {
    for (const form of [name, ...aliases]) {
      const found = known.get(form)?.side ?? null;
      known.set(form, { name, side: side ?? found });
    }
  }
  return claims.map((claim) => {
    const speaker = claim.attributedTo === null ? undefined : known.get(claim.attributedTo);
    if (speaker === undefined) return claim;
    return { ...claim, attributedTo: speaker.name, side: speaker.side ?? claim.side };
  });
}
