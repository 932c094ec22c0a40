/** Finds the particle of a claim's verb. */
import { particles } from '../grammar/en/clause-roles.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { wordsAfter } from './words-around.ts';

const particleWords = new Set(particles.split(' '));

/** Letters that a verb shares with its inflections, and words from a number to its verb. */
const rootLength = 3;
const verbReach = 10;

/** Takes a claim and its verb; gives the particle printed after the verb ("over" of "handed over"), or `null`. */
export function particleAfter(claim: ExtractedClaim, verb: string): string | null {
  const words = wordsAfter(claim, verbReach);
  const at = words.findIndex((word) => word.startsWith(verb.slice(0, rootLength)));
  const next = words[at + 1] ?? '';
  return at >= 0 && particleWords.has(next) ? next : null;
}
