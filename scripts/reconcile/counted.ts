/** A claim with what it counts and where: what grouping works on. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Subject } from './describe-claim.ts';

export interface Counted {
  readonly claim: ExtractedClaim;
  readonly subject: Subject;
  readonly scope: string | null;
}

/** Takes what was counted; gives the key that only the same has. */
export function keyOf({ subject, scope }: Pick<Counted, 'subject' | 'scope'>): string {
  const { happening, verb, thing, topic, change, narrowing, point, actor } = subject;
  const id = happening?.id ?? null;
  return JSON.stringify([id, verb, thing, topic, change, narrowing, point, actor, scope]);
}

/** Numbers up to this meet by chance. */
export const largestCommon = 20;
