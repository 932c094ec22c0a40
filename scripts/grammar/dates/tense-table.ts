/** What a language's verbs say about time. */

export interface TenseTable {
  /** Words after which a date lies ahead. */
  readonly future: readonly string[];
  /** Those of them that, in the present tense, leave no doubt. */
  readonly firm: readonly string[];
  readonly past: readonly string[];
  /** The ending of regular past forms. */
  readonly pastEnding: RegExp;
  /** Subjects that stand for what was just told: "This came five days after …". */
  readonly pronouns: readonly string[];
  /** Auxiliaries of the present. */
  readonly present: readonly string[];
}
