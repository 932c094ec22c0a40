/** What a language says about what happens to what is counted: the shape of its tables, each a space-separated list. */

export interface PredicateTables {
  readonly measureWords: string;
  readonly existential: string;
  readonly figureNouns: string;
  readonly eventNouns: string;
  readonly stateAdverbs: string;
  readonly stateNouns: string;
  readonly statePrepositions: string;
  readonly insidePrepositions: string;
  readonly timeLinks: string;
  readonly times: string;
  readonly futureWords: string;
  readonly partBefore: string;
  readonly partPronouns: string;
  readonly partAfter: string;
  readonly partLink: string;
  /** Words that are such a link and the article in one: "des". */
  readonly partContractions: string;
  readonly wholeArticles: string;
  readonly placePrepositions: string;
  readonly namingVerbs: string;
  readonly conditions: string;
  readonly clauseConjunctions: string;
  readonly hedges: string;
  readonly eventReports: string;
}

export type VerbForm = 'base' | 'present' | 'past' | 'pastOrParticiple' | 'participle' | 'gerund';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Leads a word in lower case back to its verb, or gives `null` where it is none that is known or regular. */
export type Lemmatize = (word: string) => VerbReading | null;
