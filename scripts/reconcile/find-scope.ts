/** Finds the place or group that narrows a claim, by the names in its own words. */
import { places } from '../grammar/languages/places.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { clauseAfter } from './words-around.ts';
import { withoutNumbers } from './plain-words.ts';
import { fold, wordsOf } from './words.ts';

/** Names so common in a story that they narrow nothing in it, and words that are no names. */
export interface HomeNames {
  readonly home: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** Share of the sources that must use a name for it to be the story's own ground. */
const homeShare = 0.6;

/** A country is the story's ground only where this many times more sources name it than any other. */
const leadingTimes = 1.5;

/** Words from a number to the one that says it holds everywhere. */
const worldReach = 5;

/** Share of words with a capital above which a sentence is a headline. */
const headlineShare = 0.6;

const everywhere = perLanguage(({ comparing }) => new Set(fold(comparing.widest).split(' ')));
const capitalizesNouns = perLanguage((tables) => tables.capitalizesNouns);
const capitalizesNationals = perLanguage((tables) => tables.capitalizesNationals);

const countryNames = new Set(places.values());

/** Takes the claims of a story; gives the names that most of its sources use, and all words they use in lower case. */
export function findHomeNames(claims: readonly ExtractedClaim[]): HomeNames {
  const users = new Map<string, Set<string>>();
  const common = new Set<string>();
  const sources = new Set(claims.map(({ source }) => source));
  for (const claim of claims) {
    for (const word of wordsOf(claim.quote.exact)) {
      if (isCapitalized(word)) {
        const name = toName(word);
        users.set(name, (users.get(name) ?? new Set()).add(claim.source));
      } else {
        common.add(fold(word));
      }
    }
  }
  const home = [...users].filter(
    ([, by]) => by.size > 1 && by.size >= homeShare * Math.max(sources.size, 1),
  );
  const names = new Set(home.map(([name]) => name));
  const countries = [...users]
    .filter(([name]) => countryNames.has(name))
    .sort((a, b) => b[1].size - a[1].size);
  const [first, second] = countries;
  const isLeading = (first?.[1].size ?? 0) >= leadingTimes * (second?.[1].size ?? 0);
  for (const [name] of countries) if (!isLeading || name !== first?.[0]) names.delete(name);
  return { home: names, common };
}

/** Takes a claim; gives what narrows it in its own words, or `null`. */
export function findScope(claim: ExtractedClaim, { home, common }: HomeNames): string | null {
  const saysNothing = isHeadline(claim.quote.exact) || capitalizesNouns(claim.language);
  const isName = (word: string): boolean =>
    isCapitalized(word) && !saysNothing && !common.has(fold(word));
  const isOpening = claim.start === claim.quote.start;
  const words = wordsOf(withoutNumbers(claim.text))
    .slice(isOpening ? 1 : 0)
    .filter(isName);
  const [next = ''] = wordsOf(claim.quote.exact.slice(Math.max(claim.end - claim.quote.start, 0)));
  const { relation = null, agent = null } = claim.predicate ?? {};
  // Where the rest of the sentence takes place says nothing of a whole; who it belongs to does.
  const place = isEverywhere(claim)
    ? ''
    : ((relation === 'whole' ? agent : claim.predicate?.place) ?? '');
  const country = countryIn(place);
  // "New Delhi" is a name, though "new" is a common word.
  const isNamed = wordsOf(place).some((word) => isName(word) && !home.has(toName(word)));
  const { head = null, modifiers = [] } = claim.predicate ?? {};
  const nouns = [...(isCapitalized(next) ? [next] : []), head ?? '', ...modifiers];
  const names = [
    ...words.map(toName),
    ...(country === null ? (isNamed ? [wordsOf(place).map(toName).join(' ')] : []) : [country]),
    ...nouns
      .filter((word) => isNational(word, claim))
      .flatMap((word) => places.get(fold(word)) ?? []),
  ];
  // "The United States had the most, with 45 confirmed cases": a count without a verb is its subject's.
  const owner = claim.predicate?.verb === null ? countryIn(agent ?? '') : null;
  const told = names.length > 0 ? names : owner === null ? reportingCountry(claim) : [owner];
  const narrowing = [...new Set(told)].filter((name) => !home.has(name));
  return narrowing.length === 0 ? null : narrowing.join(' ');
}

/** "Uruguay has reported 45 cases": what a country reports, it has. */
function reportingCountry({ attributedTo }: ExtractedClaim): string[] {
  const words = wordsOf(attributedTo?.split(', ')[0] ?? '').map(fold);
  const own = [words, words.slice(1), words.slice(-1)].flatMap(
    (name) => places.get(name.join('-')) ?? [],
  );
  return own.filter((name) => countryNames.has(name)).slice(0, 1);
}

/** True where a claim's words say that it holds for all the world. */
export function isEverywhere(claim: ExtractedClaim): boolean {
  const words = [...(claim.predicate?.qualifiers ?? []), ...clauseAfter(claim, worldReach)];
  return words.some((word) => everywhere(claim.language).has(fold(word)));
}

/** "Poles" are people, "poles" are not. */
function isNational(word: string, { text, quote, language }: ExtractedClaim): boolean {
  if (!capitalizesNationals(language)) return true;
  const stem = fold(word);
  const printed = [...wordsOf(text), ...wordsOf(quote.exact)];
  return printed.some((one) => isCapitalized(one) && fold(one).startsWith(stem));
}

/** Names of several words are joined by a hyphen in the table. */
function countryIn(place: string): string | null {
  return places.get(wordsOf(fold(place)).join('-')) ?? null;
}

/** True where most words have a capital, so that a capital makes no name. */
function isHeadline(text: string): boolean {
  const words = wordsOf(text).filter((word) => /^\p{L}{4}/u.test(word));
  return words.filter(isCapitalized).length > words.length * headlineShare;
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word);
}

/** A country by its name, whatever the form; other names as printed. */
function toName(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  return places.get(fold(bare)) ?? bare;
}
