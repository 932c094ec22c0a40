/** The shape of the tables that say in a language what can happen to what is counted. */

/** What a language says for a happening, by the id of its row in `en/happenings.ts`. */
export interface HappeningWords {
  readonly words: string;
  readonly phrases?: readonly string[];
  readonly roles?: string;
  readonly counts?: string;
  /** Nouns that say what happened when they are counted and nothing else says it: "nine victims". */
  readonly heads?: string;
}

/** Words that mean a happening of nouns of one kind only. */
export interface Sense {
  /** Id of the happening. */
  readonly id: string;
  /** Kind of noun, of `noun-kinds.ts`. */
  readonly kind: string;
  /** Verbs as lemmas and nouns, space-separated. */
  readonly words: string;
  /** True where what is counted is the subject: staff who leave, not staff left out. */
  readonly intransitive?: true;
}
