/** The words of a draft in one language: templates whose slots in braces are filled from the story. */

export interface DraftTable {
  /** Who signs a draft. */
  readonly newsroom: string;
  readonly quotes: readonly [open: string, close: string];
  /** Lower-case words that end the noun a name begins with: "of" in "officials of the ministry". */
  readonly nounLinks: readonly string[];
  /** Common nouns that need no article: plurals and the like. */
  readonly group: RegExp;
  /** Words that lose their capital when a name that opens with one stands within a sentence. */
  readonly articles: readonly string[];
  /** Proper names that take an article though no source says so. */
  readonly articled: { readonly form: RegExp; readonly article: string } | null;
  /** Sentences of this form point back to one before them: "He said", "The move came". */
  readonly pointing: RegExp;
  /** Words behind which a day may be that of something still to come. */
  readonly ahead: RegExp;
  /** Days that need no preposition. */
  readonly bareDays: RegExp;
  /** Words before a day that are left out with it. */
  readonly dayPrepositions: readonly string[];
  /** Words before a day that are left out with it where they open a sentence and a comma follows. */
  readonly dayOpenings: readonly string[];
  /** A source without a publisher, and one more such source. */
  readonly oneReport: string;
  readonly anotherReport: string;
  readonly sameReport: string;
  /** One of several sources without a publisher. */
  readonly titledReport: string;

  /** Labels of this form say who is meant only with a word before them; `null` where there are none. */
  readonly nouns: { readonly form: RegExp; readonly noun: string } | null;

  /** A label narrowed to a place. */
  readonly placed: string;
  /** Questions that labels of these forms answer; named groups fill the slots, the label's place `{scope}`. */
  readonly questions: readonly { readonly form: RegExp; readonly question: string }[];
  readonly titles: {
    /** Any of the others, which then opens small, after what the story is about. */
    readonly about: string;
    /** `{question}` asks what the sources answer differently. */
    readonly asked: string;
    readonly disputed: string;
    readonly plain: string;
    /** Where nothing else can name the story. */
    readonly last: string;
  };
  readonly summaries: {
    readonly counts: string;
    readonly oneCounts: string;
    readonly disputed: string;
    /** Where all that is counted is disputed. */
    readonly allDisputed: string;
    readonly nothing: string;
  };

  /** What a number is of, by what is counted. */
  readonly figures: { readonly count: string; readonly other: string };
  /** Verbs by which a headline passes a number ("surpasses"), and what says the same beside a verb of ours. */
  readonly overtaking: { readonly form: RegExp; readonly hedge: string };
  /** One speaker's number; `again` where the figure was just named. */
  readonly says: string;
  readonly again: string;
  /** Goes on after `says` where the speaker is the same. */
  readonly alsoSays: string;
  /** Goes on after `says` with a later number of the same speaker. */
  readonly revised: string;
  /** What a speaker says that is no figure by itself; `{words}` in quotation marks. */
  readonly speaksOf: string;
  /** The words of a speaker and the number of the set they take from. */
  readonly ofSet: string;
  /** Stands between two speakers' numbers. */
  readonly versus: string;
  readonly asOf: string;
  readonly closings: {
    readonly hard: string;
    /** One speaker gave both numbers. */
    readonly revised: string;
    /** Sources contradict one another, but not in the numbers above. */
    readonly told: string;
    readonly soft: string;
    readonly agreed: string;
    readonly apart: string;
    readonly oneReport: string;
    readonly uncounted: string;
    readonly oneUncounted: string;
    readonly empty: string;
  };
  readonly reports: string;

  readonly disagreements: {
    readonly counts: string;
    readonly dates: string;
    readonly slips: string;
  };

  readonly questionsTitle: string;
  /** Each opens with what is not known, in bold, and says what shows it. */
  readonly unknowns: {
    readonly apart: readonly [what: string, how: string];
    /** What they say is no figure by itself. */
    readonly worded: readonly [what: string, how: string];
    /** One counts what another says did not happen. */
    readonly denied: readonly [what: string, how: string];
    readonly lone: readonly [what: string, how: string];
    readonly nobody: readonly [what: string, how: string];
    readonly undated: readonly [what: string, how: string];
    readonly oneSided: readonly [what: string, how: string];
    readonly noDates: readonly [what: string, how: string];
    /** Most sources do not say when they appeared. */
    readonly noDays: readonly [what: string, how: string];
    readonly unrelated: readonly [what: string, how: string];
  };
}
