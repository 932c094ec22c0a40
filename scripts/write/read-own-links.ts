/** Reads a line of the desk's own, in which `[over 40](claim:post-40)` cites a claim. */
import type { Run } from './run.ts';

/** True where a number stands outside every citation, so that nothing proves it. */
export function hasBareNumber(runs: readonly Run[], hasNumber: (text: string) => boolean): boolean {
  return runs.some(({ text, claims }) => claims.length === 0 && hasNumber(text));
}

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
