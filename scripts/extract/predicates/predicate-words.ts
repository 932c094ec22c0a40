/** The tables of what happens to what is counted, as sets. */
import * as en from '../../grammar/en/event-verbs.ts';
import { reportingVerbs } from '../../grammar/en/reporting-verbs.ts';
import { wordClasses } from '../../grammar/en/word-classes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** One set a topic; all words in lower case. */
export const predicateWords = {
  measures: set(en.measureWords),
  figures: set(en.figureNouns),
  naming: set(en.namingVerbs),
  events: set(en.eventNouns),
  adverbs: set(en.stateAdverbs),
  states: set(en.stateNouns),
  inside: set(en.insidePrepositions),
  statePrepositions: set(en.statePrepositions),
  timeLinks: set(en.timeLinks),
  times: set(en.times),
  future: set(en.futureWords),
  partBefore: set(en.partBefore),
  partPronouns: set(en.partPronouns),
  partAfter: set(en.partAfter),
  placePrepositions: set(en.placePrepositions),
  conditions: set(en.conditions),
  conjunctions: set(en.clauseConjunctions),
  reporting: new Set(
    reportingVerbs.flatMap(({ verbs, forms }) => [
      ...verbs.split(' '),
      ...Object.keys(forms ?? {}),
    ]),
  ),
  auxiliaries: set(wordClasses.auxiliary),
  be: set(wordClasses.passive),
  negations: set(wordClasses.negation),
  clauseAdverbs: set(`${wordClasses.adverb} ${en.hedges}`),
  determiners: set(wordClasses.determiner),
  prepositions: set(wordClasses.preposition),
  relatives: set(wordClasses.relative),
} as const;
