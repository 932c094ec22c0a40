/** Tells the numbers that stand without a noun: what they count was said before. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { bringingVerbs } from './bringing-verbs.ts';
import { isLight } from './find-happening.ts';
import { particles } from '../grammar/en/clause-roles.ts';
import { clauseAfter, wordsBefore } from './words-around.ts';
import { ownerWords } from './owner-words.ts';
import { fold, wordsOf } from './words.ts';

/** Letters of a noun that all its forms share. */
const rootLength = 3;
const verbRoot = 6;

const particleWords = new Set(particles.split(' '));

const small = perLanguage(
  ({ speech: { classes, phrases } }) =>
    new Set(
      [classes.preposition, classes.determiner, classes.adverb, classes.time, ...phrases]
        .flatMap((words) => fold(words).split(' '))
        .filter((word) => word !== ''),
    ),
);

/** True where the number's own words have no noun for what it counts. */
export function isBare({ kind, text, predicate }: ExtractedClaim): boolean {
  if (kind !== 'count') return false;
  const head = predicate?.head ?? null;
  if (head === null) return true;
  const root = fold(head).slice(0, rootLength);
  return !wordsOf(fold(text)).some((word) => word.startsWith(root));
}

/**
 * True where such a number, or a share or sum, is all its clause says: it ends there, and no verb but one that brings
 * numbers governs it.
 */
export function isLeftBare(claim: ExtractedClaim): boolean {
  const { kind, predicate, language } = claim;
  if (kind === 'count' && !isBare(claim)) return false;
  const [next] = clauseAfter(claim, 1).map(fold);
  if (next !== undefined && !small(language).has(next)) return false;
  // "Set aside 60 million" is more than "set".
  const [last = ''] = wordsBefore(claim, 1);
  // "Gave her 52 percent": somebody gets it.
  if (particleWords.has(last) || ownerWords(language).has(last)) return false;
  const verb = predicate?.verb ?? null;
  return (
    verb === null ||
    isLight(verb, language) ||
    bringingVerbs(language).has(fold(verb)) ||
    isOfSpeaker(claim, verb)
  );
}

/** "Organizers at 1,100": what looks like a verb may be who speaks. */
function isOfSpeaker({ attributedTo }: ExtractedClaim, verb: string): boolean {
  const root = fold(verb).slice(0, verbRoot);
  return wordsOf(fold(attributedTo ?? '')).some((word) => word.startsWith(root));
}
