/** Says of what kind a claim's noun is, so that no election is held captive. */
import type { NounKind } from '../grammar/en/noun-kinds.ts';
import { languages, perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { fold } from './words.ts';

export type Kind = NounKind | 'money' | 'percent' | 'time' | 'measure';

/** Nouns of all languages: few are of one kind in one and of another in another. */
const kindsOfNoun = new Map<string, Set<NounKind>>();
for (const { nounKinds } of languages) {
  for (const [kind, words] of Object.entries(nounKinds) as [NounKind, string][]) {
    for (const word of fold(words).split(' ')) {
      kindsOfNoun.set(word, (kindsOfNoun.get(word) ?? new Set()).add(kind));
    }
  }
}
const namesakes = perLanguage(
  ({ sameThings }) =>
    new Map(
      sameThings.flatMap((row) => {
        const [first = '', ...others] = fold(row).split(' ');
        return others.map((noun): [string, string] => [noun, first]);
      }),
    ),
);

/** Takes a claim and its noun, singular and folded, or `null`; gives the kinds it may be of, none where unknown. */
export function kindsOf({ kind }: ExtractedClaim, noun: string | null): ReadonlySet<Kind> {
  switch (kind) {
    case 'money':
    case 'percent':
    case 'measure':
      return new Set([kind]);
    case 'ratio':
      return new Set(['percent']);
    case 'duration':
      return new Set(['time']);
    default:
      return new Set(noun === null ? [] : kindsOfNoun.get(noun));
  }
}

/** Takes a noun, singular and folded, and a kind; gives true where it may be of that kind. */
export function isOfKind(noun: string, kind: NounKind): boolean {
  return kindsOfNoun.get(noun)?.has(kind) === true;
}

/** True where the tables know two nouns, singular and folded, and that both may be of one kind. */
export function areOfOneKind(a: string, b: string): boolean {
  const [first, second] = [kindsOfNoun.get(a), kindsOfNoun.get(b)];
  return first !== undefined && second !== undefined && !first.isDisjointFrom(second);
}

/** True where the tables know the noun. */
export function isNoun(noun: string): boolean {
  return kindsOfNoun.has(noun);
}

/** Takes a noun, singular, and its language; gives the one that stands for all that count the same thing. */
export function commonNoun(noun: string, language: string): string {
  return namesakes(language).get(fold(noun)) ?? noun;
}
