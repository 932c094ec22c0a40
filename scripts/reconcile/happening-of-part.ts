/** Tells what happened to a part from what happened to its whole: "21 of the 276 girls abducted have been freed". */
import type { Happening } from '../grammar/en/happenings.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { countingSet } from './counting-sets.ts';
import { firstKnown, happeningIn } from './happening-beside.ts';
import type { Reading } from './happening-beside.ts';
import { happeningOf } from './lexicon.ts';
import { clauseAfter, clauseBefore, wordsBefore } from './words-around.ts';
import { fold } from './words.ts';

/** Words from a number to a participle that belongs to its noun, and on to the main verb. */
const relativeReach = 4;
const sentenceReach = 24;

/** Words a part and "of" take before a whole that opens its clause: "Two of more than". */
const partReach = 5;

const carrying = countingSet('auxiliaries');
const coordinating = perLanguage(({ speech }) => new Set(speech.classes.coordinator.split(' ')));
const relatives = perLanguage(({ speech }) => new Set(speech.classes.relative.split(' ')));
const byWords = perLanguage(({ speech }) => new Set(speech.classes.agent.split(' ')));

/**
 * "21 girls abducted there have been freed" tells of freeing; of "21 of the 276 abducted" the 276 were abducted.
 * A headline leaves the auxiliary out: "21 girls abducted there freed".
 */
export function mainHappening(
  claim: ExtractedClaim,
  said: Happening,
  reading: Reading,
): Happening | null {
  const isWhole = wordsBefore(claim, 2).some((word) => /^(?:of|de|del)$/.test(word));
  const after = clauseAfter(claim, sentenceReach);
  const relative = relativeIn(after, said, reading);
  if (isWhole || relative < 0) return null;
  const rest = untilJoined(after.slice(relative + 1), reading.language);
  const carrier = rest.findIndex((word) => carrying(reading.language).has(fold(word)));
  if (carrier < 0 && claim.role === 'body') return null;
  const main = firstKnown(carrier < 0 ? rest : rest.slice(carrier + 1, carrier + 4), reading);
  return main === said ? null : main;
}

/** Of "39 of the 54 delegates" nothing is said of the 54; "21 of the 276 girls abducted were freed" tells of both. */
export function happeningOfWhole(claim: ExtractedClaim, reading: Reading): Happening | null {
  const { language, kinds } = reading;
  const { modifiers = [], qualifiers = [] } = claim.predicate ?? {};
  const beside = happeningIn(modifiers, reading);
  if (beside !== null) return beside;
  const after = clauseAfter(claim, sentenceReach);
  const at = relativeIn(after, null, reading);
  const said = at < 0 ? null : happeningOf(after[at] ?? '', language, kinds);
  if (said === null) return happeningIn(qualifiers, reading);
  const rest = after.slice(at + 1).map(fold);
  const isPassive = rest.some(
    (word) => carrying(language).has(word) || byWords(language).has(word),
  );
  const isLed = clauseBefore(claim, sentenceReach).length > partReach;
  return isPassive || isLed || claim.role !== 'body' ? said : null;
}

/** "41 died and 300 were injured": what comes after the conjunction is said of others. */
function untilJoined(words: readonly string[], language: string): readonly string[] {
  const joint = words.findIndex((word) => coordinating(language).has(fold(word)));
  return joint < 0 ? words : words.slice(0, joint);
}

/** Where a participle that belongs to the noun stands after it, or -1. */
function relativeIn(
  after: readonly string[],
  said: Happening | null,
  { language, kinds }: Reading,
): number {
  const at = after.findIndex((word) => {
    const found = happeningOf(word, language, kinds);
    return found !== null && (said === null || found === said);
  });
  const between = after.slice(0, Math.max(at, 0)).map(fold);
  const isRelative = relatives(language).has(between[0] ?? '');
  const isFree = between.some((word) => carrying(language).has(word)) && !isRelative;
  return at > relativeReach || isFree ? -1 : at;
}
