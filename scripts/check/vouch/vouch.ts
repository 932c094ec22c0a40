/** What an element or a link names as the proof of the numbers in it. */

export interface Vouch {
  readonly claims: readonly string[];
  readonly calc: string | null;
  readonly count: string | null;
  /** `<source>:<start>-<end>`. */
  readonly quote: string | null;
  readonly source: string | null;
  readonly furniture: string | null;
  /** What ties furniture to one value: a note's number, or `published` or `updated`; `null` where nothing does. */
  readonly target: string | null;
}

export const noVouch: Vouch = {
  claims: [],
  calc: null,
  count: null,
  quote: null,
  source: null,
  furniture: null,
  target: null,
};
