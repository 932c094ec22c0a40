/** Finds what a word says happened to nouns of one kind only: seats are taken, jobs go. */
import { happenings } from '../grammar/en/happenings.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import type { LanguageTables } from '../grammar/languages/language-tables.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import type { Kind } from './kind-of.ts';
import { fold } from './words.ts';

interface KindSense {
  readonly kind: string;
  readonly happening: Happening;
}

const sensesOf = perLanguage(build);

/** Takes one word in any inflection, its BCP 47 language and the kinds of what it befalls; gives a happening or `null`. */
export function senseOf(
  word: string,
  language: string,
  kinds: ReadonlySet<Kind>,
): Happening | null {
  const rows = sensesOf(language).get(fold(word)) ?? [];
  return rows.find(({ kind }) => kinds.has(kind as Kind))?.happening ?? null;
}

function build({ senses, inflect }: LanguageTables): ReadonlyMap<string, readonly KindSense[]> {
  const rows = senses.flatMap(({ id, kind, words }) => {
    const happening = happenings.find((one) => one.id === id);
    if (happening === undefined) return [];
    const forms = new Set(fold(words).split(' ').flatMap(inflect));
    return [...forms].map((form) => ({ form, kind, happening }));
  });
  return Map.groupBy(rows, ({ form }) => form);
}
