/** The words of a source beside a number that tell what it is about, where no verb or noun is known. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { withoutNumbers } from './plain-words.ts';
import { clauseAfter, clauseBefore, wordsBefore } from './words-around.ts';

/** Words of a source that are enough to tell two measures apart. */
const telling = 4;

const smallWords =
  /^(?:a|an|the|and|or|of|in|on|at|to|by|with|for|from|as|that|who|which|was|were|is|are|be|been|have|has|had|it|its|their|his|her|this|these|more|than|less|fewer|least|most|about|around|over|up|some|nearly|almost|only|just)$/i;

/** Takes a claim; gives the words of its clause that say most of it, or none. */
export function tellingWords(claim: ExtractedClaim): string {
  return wordsBeside(claim)[0] ?? '';
}

/** Takes a claim; gives what stands beside its number, the most telling first: after it, before it, close before it. */
export function wordsBeside(claim: ExtractedClaim): string[] {
  const beside = [clauseAfter(claim, telling), clauseBefore(claim, telling)];
  return [...beside, wordsBefore(claim, telling + 1)]
    .map((words) => trim(withoutNumbers(words.join(' ')).split(' ')))
    .filter((words) => words !== '');
}

/** Small words at either end say nothing. */
function trim(words: readonly string[]): string {
  const first = words.findIndex((word) => !smallWords.test(word));
  const last = words.findLastIndex((word) => !smallWords.test(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}
