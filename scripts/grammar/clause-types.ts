/** What a language says about clauses and captions: the shape of its table, lists separated by spaces. */

export interface ClauseTable {
  /** Forms of auxiliaries that make no sentence: "been". */
  readonly nonFinite: string;
  /** Endings that only a finite verb of the past has. */
  readonly finiteEnding: RegExp;
  /** True where a verb of the present ends in -s and is told from a noun by its place. */
  readonly placesVerbs: boolean;
  /** Words among the table of tenses that are no verbs: "since". */
  readonly noVerbs: string;
  /** Words that tie a sentence to the one before: "meanwhile". */
  readonly linking: string;
  /** Words that open a part a headline can do without: "amid". */
  readonly trailing: string;
  /** Words that open what something is measured by: "than". */
  readonly comparing: string;
  /** Prepositions of time, place and doer. */
  readonly placing: string;
  /** Nouns for pictures, and participles and verbs that say what one shows or where it comes from. */
  readonly pictures: string;
  readonly showing: string;
  /** Words that open a condition: "if". */
  readonly conditions: string;
  /** Words after a date that open what happened on it: "on 4 May, when". */
  readonly timing: string;
}
