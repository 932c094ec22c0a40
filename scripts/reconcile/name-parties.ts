/** Names who gives a number, for a sentence of ours: the speaker, else whoever published it. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import type { Statements } from '../grammar/languages/label-words.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { places } from '../grammar/languages/places.ts';
import { isPlainName } from './plain-words.ts';
import { fold } from './words.ts';

/** More names than this are given by side. */
const mostNames = 3;

/** A name before this many characters of its sentence opens it. */
const openingReach = 2;

/** What telling of claims needs to know beside them. */
export interface Telling {
  readonly sources: readonly Source[];
  /** BCP 47 language of the story. */
  readonly language: string;
}

/** Takes a language; gives the sentences and words in which it tells of claims. */
export const statementsOf: (language: string) => Statements = perLanguage(
  ({ statements }) => statements,
);

/** Takes claims; gives each party once, by side where they are many, at least one. */
export function nameParties(claims: readonly ExtractedClaim[], telling: Telling): string[] {
  const { sides, article, articles } = statementsOf(telling.language);
  const own = distinct(claims.map((claim) => nameOf(claim, telling)));
  const unnamed = claims.filter((claim) => nameOf(claim, telling) === article);
  const areSeveral = new Set(unnamed.map(({ source }) => source)).size > 1;
  if (own.length <= mostNames)
    return own.map((name) => (name === article && areSeveral ? articles : name));
  return distinct(
    claims.map((claim) =>
      claim.side === null ? nameOf(claim, telling) : (sides[claim.side] ?? ''),
    ),
  );
}

/** Takes claims; gives their parties as one where all are of one side that has a name in the plural: "rights groups". */
export function nameTogether(claims: readonly ExtractedClaim[], telling: Telling): string[] {
  const names = nameParties(claims, telling);
  const [side = null, ...others] = new Set(
    claims.map((claim) => (claim.attributedTo === null ? null : claim.side)),
  );
  const { sides, several } = statementsOf(telling.language);
  const word = side === null ? '' : (sides[side] ?? '');
  if (names.length < 2 || others.length > 0 || !several.test(word)) return names;
  const general = names.filter((name) => several.test(name) && /^\p{Ll}+ \p{Ll}+$/u.test(name));
  return [general[0] ?? word];
}

/** Takes names and the language; gives them as one phrase: "the army, the police and Ada Brandt". */
export function listNames(names: readonly string[], language: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${statementsOf(language).and} ${last}`;
}

/** Takes a template and what stands in its slots; gives the sentence. */
export function fillIn(template: string, slots: Readonly<Record<string, string>>): string {
  const filled = Object.entries(slots).reduce(
    (sentence, [name, words]) => sentence.replace(`{${name}}`, () => words),
    template,
  );
  return template.startsWith('{') ? capitalize(filled) : filled;
}

/** An address keeps its small letter. */
function capitalize(sentence: string): string {
  if (/^[\w-]+\.\w/.test(sentence)) return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function nameOf(claim: ExtractedClaim, { sources, language }: Telling): string {
  const { sides, article } = statementsOf(language);
  const speaker = (claim.attributedTo ?? '').replace(/^([^,]{3,}),.*$/, '$1').trim();
  if (speaker !== '' && isPlainName(speaker))
    return isCommon(speaker, claim) ? lower(speaker) : speaker;
  if (claim.attributedTo !== null && claim.side !== null) return sides[claim.side] ?? '';
  const source = sources.find(({ id }) => id === claim.source);
  const publisher = source?.publisher ?? '';
  return isPlainName(publisher) ? publisher : article;
}

/** "Local officials" at the start of a sentence are local officials; "Foro Penal" is a name anywhere. */
function isCommon(name: string, { quote }: ExtractedClaim): boolean {
  const [first = '', second = ''] = name.split(' ');
  if (/^(?:The|An?|Another|Some)$/.test(first)) return true;
  const opens = quote.exact.includes(name) && quote.exact.indexOf(name) < openingReach;
  const isNoun = /^(?:\p{Ll}|\p{Lu}{2,}s?$)/u.test(second);
  return opens && isNoun && !/['’]s?$/.test(first) && !places.has(fold(first));
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A name that stands in another one is the same: "the government" in "Spain's government". */
function distinct(names: readonly string[]): string[] {
  const unique = [...new Set(names)];
  const bare = (name: string): string => fold(name).replace(/^(?:the|an?|another|some) /, '');
  return unique.filter(
    (name, at) =>
      !unique.some(
        (other, index) =>
          index !== at &&
          bare(other).includes(bare(name)) &&
          (bare(other) !== bare(name) || index < at),
      ),
  );
}
