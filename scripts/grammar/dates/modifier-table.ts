/** How the word before a date bounds what is told. */

export type DateModifier = 'asOf' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from';

/** The first cue that matches the words before a date decides. */
export interface DateModifierTable {
  readonly before: readonly (readonly [modifier: DateModifier, cue: RegExp])[];
  /** "since" before what else stands before the date: "since the strike began in". */
  readonly sinceClause: RegExp;
  /** A date, `#`, that says which happening is meant, not when it was counted: "#'s fire", "el incendio del #". */
  readonly ofNoun: RegExp;
  /** Words that rank what happens among all of its kind since a year: "the biggest since 1993". */
  readonly ranking: RegExp;
  /** Labels before the date of a page's head: when it was published, and when it was changed. */
  readonly published: RegExp;
  readonly updated: RegExp;
}
