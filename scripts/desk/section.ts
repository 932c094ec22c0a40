/** What the desk is told of a story: sections of items, each with the place in a file where it stands. */

export interface Item {
  /** What this item and those that share it are about, or `null` where the section says enough. */
  readonly about: string | null;
  /** Id of a claim, or `null`. */
  readonly claim: string | null;
  /** Id of a source, or `null`. */
  readonly source: string | null;
  /** Path of an article or of the explainer, from the folder the program runs in. */
  readonly file: string;
  /** Counted from one; of the decoded text. */
  readonly line: number;
  /** Counted from one; left out where the line says enough. */
  readonly column?: number;
  /** May hold an article's words as they came. */
  readonly text: string;
}

export interface Section {
  /** Stays the same whatever the title says; programs go by it. */
  readonly id: string;
  readonly title: string;
  /** Why an editor looks at these, and what can be done. */
  readonly why: string;
  readonly items: readonly Item[];
  /** Lines of desk.yaml to begin with, for what it can put right. */
  readonly paste?: readonly string[];
  /** How many there are, where several items make one; else as many as there are items. */
  readonly count?: number;
}
