/** The words of a source beside a number that tell what it is about, where no verb or noun is known. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { withoutNumbers } from './plain-words.ts';
import { clauseAfter, clauseBefore, wordsBefore } from './words-around.ts';
import { fold } from './words.ts';

/** Words of a source that are enough to tell two measures apart. */
const telling = 4;

/** Words that only join others: they say nothing at either end. */
const smallWords = perLanguage(
  ({ speech: { classes }, predicates }) =>
    new Set(
      [
        classes.determiner,
        classes.preposition,
        classes.subordinator,
        classes.coordinator,
        classes.relative,
        classes.auxiliary,
        classes.thing,
        classes.owner,
        predicates.hedges,
      ].flatMap((words) => fold(words).split(' ')),
    ),
);

/** Takes a claim; gives the words of its clause that say most of it, or none. */
export function tellingWords(claim: ExtractedClaim): string {
  return wordsBeside(claim)[0] ?? '';
}

/** Takes a claim; gives what stands beside its number, the most telling first: after it, before it, close before it. */
export function wordsBeside(claim: ExtractedClaim): string[] {
  const beside = [clauseAfter(claim, telling), clauseBefore(claim, telling)];
  return [...beside, wordsBefore(claim, telling + 1)]
    .map((words) => trim(withoutNumbers(words.join(' ')).split(' '), claim.language))
    .filter((words) => words !== '');
}

/** Small words at either end say nothing. */
function trim(words: readonly string[], language: string): string {
  const isSmall = (word: string): boolean => smallWords(language).has(fold(word));
  const first = words.findIndex((word) => !isSmall(word));
  const last = words.findLastIndex((word) => !isSmall(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}
