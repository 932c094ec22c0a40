/** A claim among the others of its measure, and on the ground of its story: what decides whether it is said in passing. */
import type { ExtractedClaim } from '../../../src/model/article.ts';
import type { Group } from '../group-measures.ts';
import { areJuxtaposed } from '../are-juxtaposed.ts';
import { isNearNumber } from '../factor-between.ts';
import { areRoundings, isSameNumber } from '../interval.ts';
import type { Ground } from './ground.ts';

/** Numbers up to this meet by chance. */
const largestCommon = 20;

/** Characters that one passage runs over. */
const passage = 300;

export interface Mention {
  readonly claim: ExtractedClaim;
  readonly group: Group;
  /** Claims of the same measure in other sources. */
  readonly others: readonly ExtractedClaim[];
  readonly ground: Ground;
}

/** True where another source gives the same number of the same thing. */
export function isBorneOut({ claim, others }: Mention): boolean {
  return others.some((other) => isSameNumber(other, claim) || areRoundings(other, claim));
}

/** True where two parties side by side give different numbers of one known thing. */
export function isDisputed({ claim, group: { subject, claims } }: Mention): boolean {
  if (claims.some((other) => areJuxtaposed(claim, other))) return true;
  if (subject.happening === null && subject.verb === null && subject.topic === null) return false;
  return claims.some(
    (other) =>
      other.attributedTo !== null &&
      claim.attributedTo !== null &&
      other.attributedTo !== claim.attributedTo &&
      other.kind === claim.kind &&
      isNearNumber(other, claim) &&
      other.source === claim.source &&
      Math.abs(other.start - claim.start) <= passage &&
      !isSameNumber(other, claim),
  );
}

/** True where another source gives the same uncommon number, whatever its words. */
export function isEchoed({ claim: { kind, value }, ground }: Mention): boolean {
  const users = ground.numbers.get(`${kind} ${value}`)?.size ?? 0;
  return value !== null && value > largestCommon && users > 1;
}

/** True where the article gives the number again in another sentence. */
export function isRepeated({ claim, group }: Mention): boolean {
  return group.claims.some(
    (other) =>
      other.source === claim.source &&
      other.quote.exact !== claim.quote.exact &&
      isSameNumber(other, claim),
  );
}

/** True where the claim stands in a headline or in the first sentence that counts or dates anything. */
export function isLead({ claim, ground }: Mention): boolean {
  return claim.role !== 'body' || ground.leads.get(claim.source) === claim.quote.start;
}
