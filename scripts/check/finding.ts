/** A finding: one broken promise, with its place, what stands there and what was expected. */
import type { RuleId } from './rule-ids.ts';

/** Both count from 1; columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Gives a place in a file that is looked up where it is read, as in a finding that is made. */
export function lazyPlace(file: string, find: () => Place): Place & { readonly file: string } {
  return {
    file,
    get line() {
      return find().line;
    },
    get column() {
      return find().column;
    },
  };
}

export interface Finding extends Place {
  readonly file: string;
  readonly ruleId: RuleId;
  readonly reason: string;
  readonly actual: string;
  readonly expected: readonly string[];
}

/** What a run of the judge gives; `numbers` and `pages` say how much was looked at. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly numbers: number;
  readonly pages: number;
}
