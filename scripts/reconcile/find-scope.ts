/** Finds the place or group that narrows a claim, by the names in its own words. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { fold, wordsOf } from './words.ts';

/** Names so common in a story that they narrow nothing in it, and words that are no names. */
export interface HomeNames {
  readonly home: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** Share of the sources that must use a name for it to be the story's own ground. */
const homeShare = 0.5;

/** Letters by which a place and its people are taken for one name ("Canada", "Canadian"). */
const nameLength = 5;

/** Takes the claims of a story; gives the names that most of its sources use, and all words they use in lower case. */
export function findHomeNames(claims: readonly ExtractedClaim[]): HomeNames {
  const users = new Map<string, Set<string>>();
  const common = new Set<string>();
  const sources = new Set(claims.map(({ source }) => source));
  for (const claim of claims) {
    for (const word of wordsOf(claim.quote.exact)) {
      if (!isCapitalized(word)) {
        common.add(fold(word));
        continue;
      }
      const name = toName(word);
      users.set(name, (users.get(name) ?? new Set()).add(claim.source));
    }
  }
  const home = [...users].filter(
    ([, by]) => by.size > 1 && by.size >= homeShare * Math.max(sources.size, 1),
  );
  return { home: new Set(home.map(([name]) => name)), common };
}

/** Takes a claim; gives what narrows it in its own words, or `null`. */
export function findScope(claim: ExtractedClaim, { home, common }: HomeNames): string | null {
  const words = wordsOf(claim.text).filter(
    (word) => isCapitalized(word) && !common.has(fold(word)) && !home.has(toName(word)),
  );
  const place = claim.predicate?.place ?? null;
  const elsewhere = place !== null && wordsOf(place).some((word) => !home.has(toName(word)));
  const names = [...words, ...(elsewhere && place !== null ? [place] : [])];
  return names.length === 0 ? null : names.join(' ');
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word);
}

function toName(word: string): string {
  return fold(word)
    .replace(/['’]s?$/, '')
    .slice(0, nameLength);
}
