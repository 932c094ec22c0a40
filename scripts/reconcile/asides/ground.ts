/** What the sources of a story share: the ground on which a number is about its subject. */
import { places } from '../../grammar/languages/places.ts';
import type { ExtractedClaim } from '../../../src/model/article.ts';
import type { Source } from '../../../src/model/source.ts';
import { findHomeNames } from '../find-scope.ts';
import type { Group } from '../group-measures.ts';
import { findMainHappening } from '../find-main-happening.ts';
import { fold, wordsOf } from '../words.ts';

export interface Ground {
  /** Day each source appeared. */
  readonly published: ReadonlyMap<string, string | null>;
  /** Roots of the words of titles and sentences quoted, each with the sources that use it. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same for names, folded. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names most sources use, folded. */
  readonly home: ReadonlySet<string>;
  /** Names in the title and first sentence of each source. */
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Roots of the words of titles. */
  readonly titles: ReadonlySet<string>;
  /** Where the first sentence quoted from each source begins: news comes first. */
  readonly leads: ReadonlyMap<string, number>;
  /** Kinds and numbers, "count 60", each with the sources that give it. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Id of the happening most claims are about, or `null`. */
  readonly main: string | null;
}

/** Length to which words are cut, so that "election" and "elections" are one. */
const rootLength = 6;

/** Takes the measures found, the claims of a story and its sources; gives what the sources share. */
export function findGround(
  groups: readonly Group[],
  claims: readonly ExtractedClaim[],
  sources: readonly Source[],
): Ground {
  const own = claims.filter(({ role }) => role === 'body');
  const leads = new Map(
    [...Map.groupBy(own, ({ source }) => source)].map(([id, members]) => [
      id,
      Math.min(...members.map(({ quote }) => quote.start)),
    ]),
  );
  const quoted = claims.map(({ source, quote }) => ({ source, text: quote.exact }));
  const numbers = claims.map(({ source, kind, value }) => ({ source, text: `${kind} ${value}` }));
  const titles = sources.map(({ id, title }) => ({ source: id, text: title }));
  const first = own.filter(({ source, quote }) => leads.get(source) === quote.start);
  const opening = first.map(({ source, quote }) => ({ source, text: quote.exact }));
  return {
    published: new Map(sources.map(({ id, published }) => [id, published?.date ?? null])),
    words: index([...quoted, ...titles], ({ text }) => wordsOf(text).map(rootOf), bySource),
    names: index([...quoted, ...titles], ({ text }) => namesIn(text), bySource),
    home: new Set([...findHomeNames(claims).home].map(fold)),
    subjects: index([...titles, ...opening], bySource, ({ text }) => namesIn(text)),
    titles: new Set(titles.flatMap(({ text }) => wordsOf(text).map(rootOf))),
    leads,
    numbers: index(numbers, ({ text }) => [text], bySource),
    main: findMainHappening(groups),
  };
}

/** Takes text; gives its words with a capital in order, folded, countries by their names. */
export function namesIn(text: string): string[] {
  return wordsOf(text)
    .filter((word) => /^\p{Lu}[\p{L}'’]/u.test(word))
    .map((word) => fold(places.get(bare(word)) ?? bare(word)));
}

/** Takes a word; gives what it shares with its inflections, folded. */
export function rootOf(word: string): string {
  return bare(word).replace(/s$/, '').slice(0, rootLength);
}

/** Takes the sources that use each word, and a word; gives true where two or more do. */
export function isShared(users: ReadonlyMap<string, ReadonlySet<string>>, word: string): boolean {
  return (users.get(word)?.size ?? 0) > 1;
}

function bare(word: string): string {
  return fold(word).replace(/['’]s?$/, '');
}

interface Passage {
  readonly source: string;
  readonly text: string;
}

function bySource({ source }: Passage): string[] {
  return [source];
}

function index(
  passages: readonly Passage[],
  keysOf: (passage: Passage) => readonly string[],
  valuesOf: (passage: Passage) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const passage of passages) {
    for (const key of keysOf(passage)) {
      const values = found.get(key) ?? new Set();
      for (const value of valuesOf(passage)) values.add(value);
      found.set(key, values);
    }
  }
  return found;
}
