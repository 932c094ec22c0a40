/** Tells what is to come from what has happened, and what was worked out from what was counted. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { comparingSet } from './comparing-set.ts';
import { fold, wordsOf } from './words.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

const planning = comparingSet('planning');
const perfect = comparingSet('perfect');
const estimating = comparingSet('estimating');

/** Words from a number to the verb that governs it. */
const reach = 6;

/** Words from a number to the one that says it was worked out. */
const estimateReach = { before: 8, after: 5 };

/** Takes a claim; gives true for "could rise to 40" and "40 jobs will go", not for "would have cost 40". */
export function isPlanned(claim: ExtractedClaim): boolean {
  if (claim.predicate?.tense === 'future') return true;
  return [wordsBefore(claim, reach), wordsAfter(claim, reach)].some((words) =>
    words.some(
      (word, at) =>
        planning(claim.language).has(word) && !perfect(claim.language).has(words[at + 1] ?? ''),
    ),
  );
}

/** Takes a claim; gives true where the words by its number speak of a model, an estimate or a projection. */
export function isEstimate(claim: ExtractedClaim): boolean {
  const near = [
    ...wordsBefore(claim, estimateReach.before),
    ...wordsAfter(claim, estimateReach.after),
    ...wordsOf(fold(claim.cue ?? '')),
  ];
  return near.some((word) => estimating(claim.language).has(word));
}
