/** Tells money from other things counted. */

/** Takes what is counted; gives true for a currency, ISO 4217. */
export function isMoney(thing: string | null): boolean {
  return thing !== null && /^[A-Z]{3}$/.test(thing);
}
