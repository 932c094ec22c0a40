/** Weighs how much a dated sentence tells: what happened, in numbers, as news, dated to the day, in words of its own. */
import type { ExtractedClaim, Telling } from '../../src/model/article.ts';
import { lengthOf } from './days.ts';
import type { Occurrence } from './find-dated-sentences.ts';

/** What was not written to tell the story weighs less than nothing. */
const voices: Readonly<Record<Telling['voice'], number>> = {
  entry: 3,
  prose: 0,
  quoted: -4,
  post: -5,
  scene: -5,
  caption: -7,
};

/** Takes a dated sentence and the claims of its story; gives its weight, in no unit, to rank by. */
export function weighSentence(occurrence: Occurrence, claims: readonly ExtractedClaim[]): number {
  const { claim, milestone, happening, isLead, how, days } = occurrence;
  const numbers = claims.filter(
    (other) =>
      other.source === claim.source &&
      other.quote.start === claim.quote.start &&
      other.measure !== null,
  );
  const length = lengthOf(days);
  return (
    (isLead && claim.telling?.isBound !== true ? 5 : 0) +
    (milestone === null ? 0 : 2) +
    (happening === null ? 0 : 1) +
    Math.min(numbers.length, 2) +
    (length === 1 ? 3 : length > 7 ? -1 : 1) +
    (how === 'explicit' ? 2 : 0) +
    weighWords(occurrence) -
    (occurrence.isAttribute ? 3 : 0) -
    (claim.flags.some((flag) => flag.startsWith('slip:')) ? 3 : 0)
  );
}

/** How well the words would stand alone, and whether they tell of a happening at all. */
function weighWords({ claim: { telling }, isAnaphoric, isCrossing }: Occurrence): number {
  if (telling === null) return isAnaphoric ? -1 : 0;
  const { isWhole, isCut, isBound, isGeneral, isReport, voice, tense } = telling;
  return (
    (isWhole ? 3 : -2) +
    voices[voice] -
    (isCut ? 1 : 0) -
    (isAnaphoric ? 2 : 0) -
    (isBound && !isCrossing ? 6 : 0) -
    (isGeneral ? 2 : 0) -
    (isReport ? 1 : 0) -
    (tense === 'future' ? 1 : 0)
  );
}
