/** Reads a line of the desk's own, in which `[over 40](claim:post-40)` cites a claim. */
import type { Run } from './run.ts';

/** Gives its words and its citations in order. */
export function readOwnLinks(text: string): readonly Run[] {
  return text
    .split(/(\[[^\[\]]+\]\(claim:[a-z0-9.\-]+\))/v)
    .map((part) => {
      const [, words, claim] = /^\[(.+)\]\(claim:(.+)\)$/v.exec(part) ?? [];
      return words === undefined || claim === undefined
        ? { text: part, claims: [] }
        : { text: words, claims: [claim] };
    })
    .filter(({ text: words }) => words !== '');
}
