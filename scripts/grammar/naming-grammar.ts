/** What tells the number of a name or a year from a count, and how a number is given by another one, by language. */
import type { ComparisonWords, NameWords } from './languages/language-tables.ts';
import { perLanguage } from './languages/languages.ts';
import { toPhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';

/** Asks whether a word is in a table. */
type Test = (word: string | undefined) => boolean;

export interface NamingGrammar {
  readonly isNameLead: Test;
  readonly isPlainLead: Test;
  readonly isNameFollower: Test;
  readonly isStreet: Test;
  readonly isYearLead: Test;
  readonly comparatives: Phrases<'lessThan' | 'moreThan'>;
  readonly unknown: Phrases<true>;
  readonly isDegree: Test;
  readonly isCountingNoun: Test;
  readonly isLink: Test;
  readonly isAnchor: Test;
  readonly isStateVerb: Test;
}

/** Takes a BCP 47 language; gives its grammar, English for a language without tables. */
export const getNamingGrammar: (language: string) => NamingGrammar = perLanguage(
  ({ names, comparisons }) => compile(names, comparisons),
);

function compile(names: NameWords, comparisons: ComparisonWords): NamingGrammar {
  const toTest = (words: string): Test => {
    const set = new Set(words.split(' '));
    return (word) => word !== undefined && set.has(word);
  };
  return {
    isNameLead: toTest(names.nameLeads),
    isPlainLead: toTest(names.plainLeads),
    isNameFollower: toTest(names.nameFollowers),
    isStreet: toTest(names.streetWords),
    isYearLead: toTest(names.yearLeads),
    comparatives: toPhrases(comparisons.comparatives),
    unknown: toPhrases(
      Object.fromEntries(comparisons.unknownWords.map((words) => [words, true as const])),
    ),
    isDegree: toTest(comparisons.comparativeDegrees),
    isCountingNoun: toTest(comparisons.countingNouns),
    isLink: toTest(comparisons.comparativeLinks),
    isAnchor: toTest(comparisons.comparativeAnchors),
    isStateVerb: toTest(comparisons.stateVerbs),
  };
}
