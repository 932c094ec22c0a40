/** Finds happenings by their words, in any inflection the tables do not spell out. */
import { happenings, milestones } from '../grammar/en/happenings.ts';
import type { Happening } from '../grammar/en/happenings.ts';

const byForm = new Map<string, Happening>();
const byCount = new Map<string, Happening>();
const phrases: (readonly [string, Happening])[] = [];
for (const happening of happenings) {
  for (const form of happening.words.split(' ').flatMap(inflect)) {
    if (!byForm.has(form)) byForm.set(form, happening);
  }
  for (const noun of happening.counts?.split(' ') ?? []) byCount.set(noun, happening);
  for (const phrase of happening.phrases ?? []) phrases.push([phrase, happening]);
}

const milestoneByForm = new Map<string, string>();
for (const { id, words } of milestones) {
  for (const form of words.split(' ').flatMap(inflect)) {
    if (!milestoneByForm.has(form)) milestoneByForm.set(form, id);
  }
}

/** Takes one word in any inflection; gives what it says happened, or `null`. */
export function happeningOf(word: string): Happening | null {
  return byForm.get(word.toLowerCase()) ?? null;
}

/** Takes a noun, singular; gives what counting it says happened, or `null`. */
export function happeningOfCount(noun: string): Happening | null {
  return byCount.get(noun.toLowerCase()) ?? null;
}

/** Takes a stretch of words; gives the happening of the first phrase of several words in it, or `null`. */
export function happeningOfPhrase(words: string): Happening | null {
  const lower = words.toLowerCase();
  return phrases.find(([phrase]) => lower.includes(phrase))?.[1] ?? null;
}

/** Takes one word; gives the id of the milestone it names, or `null`. */
export function milestoneOf(word: string): string | null {
  return milestoneByForm.get(word.toLowerCase()) ?? null;
}

/** Regular English inflections of a lemma; irregular forms stand in the tables. */
function inflect(lemma: string): string[] {
  const stem = /e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const doubled = /[^aeiou][aeiou][bdgk-nprt]$/.test(lemma) ? lemma + lemma.slice(-1) : stem;
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  return [
    lemma,
    y === null ? (/(?:[sxz]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`) : `${y}ies`,
    y === null ? `${stem}ed` : `${y}ied`,
    `${stem}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
  ];
}
