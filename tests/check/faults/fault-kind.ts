/** A kind of fault: where in the files of a built site it can strike, and what a place becomes. */

export interface Place {
  readonly path: string;
  /** UTF-16 offset into the file's text. */
  readonly at: number;
  readonly found: string;
  /** What stands there instead. */
  readonly becomes: string;
}

export interface FaultKind {
  readonly name: string;
  /** Files it can strike. */
  readonly files: RegExp;
  /** What can be struck; the match is replaced. */
  readonly pattern: RegExp;
  /** What `found` becomes, for a random number; `null` where nothing would be wrong. */
  readonly change: (found: string, n: number, text: string, at: number) => string | null;
}

/** Gives the places of a file that a kind can strike, each with what it becomes. */
export function placesOf(
  { files, pattern, change }: FaultKind,
  path: string,
  text: string,
  random: () => number,
): readonly Place[] {
  if (!files.test(path)) return [];
  return [...text.matchAll(pattern)].flatMap(({ index: at, 0: found }) => {
    const becomes = change(found, random(), text, at);
    return becomes === null || becomes === found ? [] : [{ path, at, found, becomes }];
  });
}
