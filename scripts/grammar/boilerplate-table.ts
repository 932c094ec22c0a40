/** What a language says about the lines of a saved page that are not its article. */

export interface BoilerplateTable {
  /** Whole lines as `normalizeLine` folds them: lower case, no marks at either end, digits as one `#`. */
  readonly phrases: readonly string[];
  /** Starts of lines that are never an article's, folded alike; a word must end there. */
  readonly starts: readonly string[];
  /** Whole lines after which the page holds no more of the article. */
  readonly tails: readonly string[];
  /** Whole lines that announce links: the short lines after them are links. */
  readonly lists: readonly string[];
  /** Words before a byline's name: "By", "Writer". */
  readonly bylines: readonly string[];
  /** Words anywhere in a short line that is about the page: "contributed to this report". */
  readonly mentions: readonly string[];
  /** Words before the name of who carries the page, anywhere in a short line: "Brought to you by". */
  readonly carriers: readonly string[];
  /** Words before the name of who published the article, at the start of a line: "Source:". */
  readonly publishers: readonly string[];
  /** Nouns in the names of newspapers and agencies: "Gazette". */
  readonly outlets: readonly string[];
  /** Words that may stand in a line that is only a date: months, weekdays, "published", "at". */
  readonly dateWords: readonly string[];
  /** Those of them that say what the date is: "published", "updated". */
  readonly dateLabels: readonly string[];
}
