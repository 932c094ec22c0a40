/** Names what is counted. */

/** What stands after a count: where it is one, and else. */
export interface CountNames {
  readonly one: string;
  readonly other: string;
}

/** Takes a count, what it may be called and a BCP 47 tag; gives the name that fits the count. */
export function nameCount(count: number, names: CountNames, language: string): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? names.one : names.other;
}
