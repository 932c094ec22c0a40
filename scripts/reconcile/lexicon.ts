/** Finds happenings by their words in a language, in any regular inflection. */
import { happenings } from '../grammar/en/happenings.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import type { LanguageTables } from '../grammar/languages/language-tables.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { isFit } from './is-fit.ts';
import type { Kind } from './kind-of.ts';
import { senseOf } from './sense-of.ts';
import { fold } from './words.ts';

const lemmaOf = perLanguage(({ lemma }) => lemma);
const anyKind: ReadonlySet<Kind> = new Set();

interface Lexicon {
  readonly byForm: ReadonlyMap<string, readonly Happening[]>;
  readonly byCount: ReadonlyMap<string, Happening>;
  readonly byHead: ReadonlyMap<string, Happening>;
  readonly roles: ReadonlyMap<Happening, ReadonlySet<string>>;
  readonly phrases: readonly (readonly [string, Happening])[];
}

const lexiconOf = perLanguage(build);

/**
 * Takes one word in any inflection, its BCP 47 language and the kinds of what it befalls where they are known; gives
 * what it says happened, or `null`.
 */
export function happeningOf(
  word: string,
  language: string,
  kinds: ReadonlySet<Kind> = anyKind,
): Happening | null {
  const found = lexiconOf(language).byForm.get(fold(word));
  return (
    senseOf(word, language, kinds) ?? found?.find((happening) => isFit(happening, kinds)) ?? null
  );
}

/**
 * Takes a noun, singular, its language and its kinds; gives what a count of it says happened where nothing else says it,
 * or `null`.
 */
export function happeningOfHead(
  noun: string,
  language: string,
  kinds: ReadonlySet<Kind>,
): Happening | null {
  const byHead = lexiconOf(language).byHead.get(fold(noun)) ?? null;
  // A building is a thing before it is what builders do.
  const isThing = kinds.has('places') && lemmaOf(language)(noun)?.form === 'gerund';
  return isThing ? byHead : (happeningOf(noun, language, kinds) ?? byHead);
}

/** Takes a noun in any inflection and its language; gives what counting it says happened, or `null`. */
export function happeningOfCount(noun: string, language: string): Happening | null {
  return lexiconOf(language).byCount.get(fold(noun)) ?? null;
}

/** True where a happening implies the noun, singular and folded: what is freed is prisoners. */
export function isImplied(noun: string, happening: Happening, language: string): boolean {
  return lexiconOf(language).roles.get(happening)?.has(noun) === true;
}

/** Takes a stretch of words and its language; gives the happening of the first phrase of several words in it, or `null`. */
export function happeningOfPhrase(words: string, language: string): Happening | null {
  const folded = fold(words);
  const found = lexiconOf(language).phrases.filter(([phrase]) => folded.includes(phrase));
  const [first] = found;
  // "Sentenced to death" says more than "to death".
  const whole = found.findLast(([phrase]) => first !== undefined && phrase.includes(first[0]));
  return whole?.[1] ?? null;
}

function build({ happenings: words, inflect }: LanguageTables): Lexicon {
  const byForm = new Map<string, Happening[]>();
  const byCount = new Map<string, Happening>();
  const byHead = new Map<string, Happening>();
  const roles = new Map<Happening, Set<string>>();
  const phrases: [string, Happening][] = [];
  for (const happening of happenings) {
    const own = words[happening.id];
    if (own === undefined) continue;
    addEach(byForm, list(own.words).flatMap(inflect), happening);
    addFirst(byHead, list(own.heads), happening);
    addFirst(byCount, list(own.counts).flatMap(inflect), happening);
    roles.set(happening, new Set([...list(own.roles), ...list(own.counts)]));
    for (const phrase of own.phrases ?? []) phrases.push([fold(phrase), happening]);
  }
  return { byForm, byHead, byCount, roles, phrases };
}

function addEach<T>(map: Map<string, T[]>, forms: readonly string[], value: T): void {
  for (const form of new Set(forms)) map.set(form, [...(map.get(form) ?? []), value]);
}

function list(words: string | undefined): string[] {
  return fold(words ?? '')
    .split(' ')
    .filter((word) => word !== '');
}

function addFirst<T>(map: Map<string, T>, forms: readonly string[], value: T): void {
  for (const form of forms) if (!map.has(form)) map.set(form, value);
}
