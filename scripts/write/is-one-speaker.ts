/** Tells two claims of one speaker, who is named once in a sentence of both. */
import type { Claim } from '../../src/model/claim.ts';
import type { DraftContext } from './draft-context.ts';
import { hasSpeaker, nameSpeaker } from './name-speaker.ts';

/** Whether both claims are of the same named speaker. */
export function isOneSpeaker(first: Claim, second: Claim, context: DraftContext): boolean {
  return hasSpeaker(first, context) && nameSpeaker(first, context) === nameSpeaker(second, context);
}
