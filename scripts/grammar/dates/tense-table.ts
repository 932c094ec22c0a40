/** What a language's verbs say about time. */

export interface TenseTable {
  /** Words after which a date lies ahead, and endings of verbs that say so. */
  readonly future: readonly string[];
  readonly futureEnding: RegExp;
  /** Words that do so only before one of `particles`: "set to". */
  readonly futureBefore: readonly string[];
  readonly particles: readonly string[];
  /** Those of them that leave no doubt, alone or after an auxiliary of the present. */
  readonly will: readonly string[];
  readonly firm: readonly string[];
  readonly past: readonly string[];
  readonly pastEnding: RegExp;
  /** Words right before a date to which something is put off, and those that only begin a stretch. */
  readonly towards: readonly string[];
  readonly from: readonly string[];
  /** Auxiliaries of the past, which leave it to the next words: "has been scheduled". */
  readonly auxiliaries: readonly string[];
  /** Words before a participle that is no verb: "the disputed vote". */
  readonly determiners: readonly string[];
  /** Auxiliaries of the present: "is expected". */
  readonly present: readonly string[];
  /** Auxiliaries that turn a participle to what is to come: "to be held". */
  readonly toCome: readonly string[];
  /** Auxiliaries that turn a modal to the past: "may have killed". */
  readonly perfect: readonly string[];
  /** Subjects and verbs that make "five days after …" count back from what was just told: "This came five days after …". */
  readonly echo: RegExp;
}
