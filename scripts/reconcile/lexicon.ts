/** Finds happenings by their words in the languages the project knows, in any regular inflection. */
import { happenings, milestones } from '../grammar/en/happenings.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import { happeningWords, milestoneWords } from '../grammar/es/happening-words.ts';
import { inflectEnglish } from './inflect-english.ts';
import { inflectSpanish } from './inflect-spanish.ts';
import { fold } from './words.ts';

const byForm = new Map<string, Happening>();
const byCount = new Map<string, Happening>();
const roles = new Map<Happening, Set<string>>();
const phrases: (readonly [string, Happening])[] = [];
const milestoneByForm = new Map<string, string>();

const list = (words: string | undefined): string[] => fold(words ?? '').split(' ');
const addFirst = <T>(map: Map<string, T>, forms: readonly string[], value: T): void => {
  for (const form of forms) if (form !== '' && !map.has(form)) map.set(form, value);
};

for (const happening of happenings) {
  const spanish = happeningWords[happening.id];
  addFirst(byForm, list(happening.words).flatMap(inflectEnglish), happening);
  addFirst(byCount, [...list(happening.counts), ...list(spanish?.counts)], happening);
  const own = [happening.roles, happening.counts, spanish?.roles, spanish?.counts];
  roles.set(happening, new Set(own.flatMap(list)));
  for (const phrase of [...(happening.phrases ?? []), ...(spanish?.phrases ?? [])]) {
    phrases.push([fold(phrase), happening]);
  }
}
for (const happening of happenings) {
  addFirst(byForm, list(happeningWords[happening.id]?.words).flatMap(inflectSpanish), happening);
}
for (const { id, words } of milestones) {
  addFirst(milestoneByForm, list(words).flatMap(inflectEnglish), id);
}
for (const [id, words] of Object.entries(milestoneWords)) {
  addFirst(milestoneByForm, list(words).flatMap(inflectSpanish), id);
}

/** Takes one word in any inflection; gives what it says happened, or `null`. */
export function happeningOf(word: string): Happening | null {
  return byForm.get(fold(word)) ?? null;
}

/** Takes a noun, singular; gives what counting it says happened, or `null`. */
export function happeningOfCount(noun: string): Happening | null {
  return byCount.get(fold(noun)) ?? null;
}

/** True where a happening implies the noun, singular and folded: what is freed is prisoners. */
export function isImplied(noun: string, happening: Happening): boolean {
  return roles.get(happening)?.has(noun) === true;
}

/** Takes a stretch of words; gives the happening of the first phrase of several words in it, or `null`. */
export function happeningOfPhrase(words: string): Happening | null {
  const folded = fold(words);
  return phrases.find(([phrase]) => folded.includes(phrase))?.[1] ?? null;
}

/** Takes one word; gives the id of the milestone it names, or `null`. */
export function milestoneOf(word: string): string | null {
  return milestoneByForm.get(fold(word)) ?? null;
}
