/** Finds the word that sets a count apart from others of its kind: "suspected", "another", "per day". */
import { narrowingWords, ofOneDay } from '../grammar/en/narrowing-words.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { countingSet, periodNames } from './counting-sets.ts';
import { clauseAfter, textAfter, wordsBefore } from './words-around.ts';
import { fold, wordsOf } from './words.ts';

const rates = countingSet('rate');
const apiece = countingSet('apiece');
const others = countingSet('narrowing');
const adding = perLanguage(({ comparing }) => new Set(fold(comparing.addingBefore).split(' ')));
const kindOfWord = new Map(
  Object.entries(narrowingWords).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, string] => [word, kind]),
  ),
);

/** Words before a number that may narrow it: "an additional 2.5 million". */
const leadReach = 2;

/** Takes a claim; gives the kind of count its words make it, or `null`. */
export function findNarrowing(claim: ExtractedClaim): string | null {
  const { language, predicate } = claim;
  const [next = '', second = ''] = clauseAfter(claim, 2).map(fold);
  const isEach = apiece(language).has(next) && periodNames(language).has(second);
  if (rates(language).has(next) || isEach) return 'rate';
  if (ofOneDay.test(fold(textAfter(claim)).trimStart())) return 'new';
  if (second === 'than' && kindOfWord.has(next)) return kindOfWord.get(next) ?? null;
  // "More than 40" narrows nothing; "40 more" does.
  const bare = fold(claim.text).replace(/\b(?:more|fewer|less) than\b|\bmas de\b|\bplus de\b/g, '');
  const words = [...(predicate?.modifiers ?? []).map(fold), ...wordsOf(bare)];
  const narrowing = words.find((word) => kindOfWord.has(word) || others(language).has(word));
  if (narrowing !== undefined) return kindOfWord.get(narrowing) ?? narrowing;
  const isAdded = wordsBefore(claim, leadReach).some((word) => adding(language).has(word));
  return isAdded ? 'new' : null;
}
