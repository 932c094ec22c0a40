/** Weighs how much a dated sentence tells: what happened, in numbers, as news, dated to the day. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { lengthOf } from './days.ts';
import type { Occurrence } from './find-dated-sentences.ts';

/** Takes a dated sentence and the claims of its story; gives its weight, in no unit, to rank by. */
export function weighSentence(occurrence: Occurrence, claims: readonly ExtractedClaim[]): number {
  const { claim, milestone, happening, isLead, isAnaphoric, how, days } = occurrence;
  const numbers = claims.filter(
    (other) =>
      other.source === claim.source &&
      other.quote.start === claim.quote.start &&
      other.measure !== null,
  );
  const length = lengthOf(days);
  return (
    (isLead ? 4 : 0) +
    (milestone === null ? 0 : 2) +
    (happening === null ? 0 : 1) +
    Math.min(numbers.length, 2) +
    (length === 1 ? 2 : length > 7 ? 0 : 1) +
    (how === 'explicit' ? 2 : 0) -
    (isAnaphoric ? 1 : 0) -
    (claim.flags.some((flag) => flag.startsWith('slip:')) ? 3 : 0)
  );
}
