/** Tells a draft what needs a source: numbers, but not the names that hold digits which the articles print. */
import type { Article } from '../src/model/article.ts';
import type { Story } from '../src/model/story.ts';
import { findNumbers } from './grammar/find-numbers.ts';
import { listCodedNames } from './grammar/list-coded-names.ts';

interface NumberWords {
  /** True for a text that would need a source. */
  readonly hasNumber: (text: string) => boolean;
  /** Gives the beginning of a claim's words up to the end of its last number. */
  readonly cutNumber: (text: string) => string;
}

/** Takes a story and its articles. */
export function numberWords({ sources, claims }: Story, articles: readonly Article[]): NumberWords {
  const language = sources[0]?.language ?? 'en';
  const names = new Set<string>();
  const counted = new Set<string>();
  for (const { source, text } of articles) {
    const own = claims.filter((claim) => claim.source === source.id);
    for (const { start, end, text: name } of listCodedNames(text)) {
      const isCounted = own.some((claim) => claim.start < end && claim.end > start);
      (isCounted ? counted : names).add(name);
    }
  }
  const isName = (name: string): boolean => names.has(name) && !counted.has(name);
  return {
    hasNumber: (text) => {
      const named = listCodedNames(text).filter((one) => isName(one.text));
      return findNumbers(text, language).some(
        ({ start, end }) => !named.some((one) => one.start < end && one.end > start),
      );
    },
    cutNumber: (text) => text.slice(0, findNumbers(text, language).at(-1)?.end ?? text.length),
  };
}
