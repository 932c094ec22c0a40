/** Reads the word before a date that says how the date bounds what is told. */

const cues = [
  ['asOf', /\bas (?:of|at)(?: (?:earlier )?(?:on|in))?\s+$/i],
  ['since', /\b(?:since|ever since)(?: (?:at|in|on))?\s+$/i],
  ['until', /\b(?:until|till|through)(?: (?:at|in|on))?\s+$/i],
  ['by', /\bby\s+$/i],
  ['before', /\b(?:before|prior to|ahead of)\s+$/i],
  ['after', /\b(?:after|following)\s+$/i],
  ['from', /\bfrom\s+$/i],
] as const;

export type DateModifier = (typeof cues)[number][0];

/** Takes the sentence up to the date. */
export function findDateModifier(before: string): DateModifier | null {
  const near = before.slice(-40);
  return cues.find(([, cue]) => cue.test(near))?.[0] ?? null;
}
