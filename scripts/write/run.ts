/** A stretch of a paragraph: plain text, or the words of one or more claims. */
export interface Run {
  readonly text: string;
  /** Ids of the claims these words state; none for plain text. */
  readonly claims: readonly string[];
}
