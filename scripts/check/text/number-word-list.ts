/** The shape of a language's number words, as the judge reads them. */

/** `small` and `tens` add up, `scales` multiply, `fixed` stand alone, `plurals` are vague; `one` counts only before a scale, `and` only inside a number. */
export interface NumberWords {
  readonly one: readonly string[];
  readonly and: string;
  readonly small: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly fixed: Readonly<Record<string, number>>;
  readonly plurals: Readonly<Record<string, number>>;
  /** A word that multiplies one number before it: "quatre-vingts". */
  readonly product?: {
    readonly words: readonly string[];
    readonly of: number;
    readonly times: number;
  };
}
