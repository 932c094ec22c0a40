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
  readonly isIntransitive: boolean;
}

const sensesOf = perLanguage(build);

/**
 * Takes one word in any inflection, its BCP 47 language, the kinds of what it befalls and whether that is its object;
 * gives a happening or `null`.
 */
export function senseOf(
  word: string,
  language: string,
  kinds: ReadonlySet<Kind>,
  isObject = true,
): Happening | null {
  const rows = sensesOf(language).get(fold(word)) ?? [];
  const found = rows.find(
    ({ kind, isIntransitive }) => kinds.has(kind as Kind) && !(isObject && isIntransitive),
  );
  return found?.happening ?? null;
}

function build({ senses, inflect }: LanguageTables): ReadonlyMap<string, readonly KindSense[]> {
  const rows = senses.flatMap(({ id, kind, words, intransitive = false }) => {
    const happening = happenings.find((one) => one.id === id);
    if (happening === undefined) return [];
    const forms = new Set(fold(words).split(' ').flatMap(inflect));
    return [...forms].map((form) => ({ form, kind, happening, isIntransitive: intransitive }));
  });
  return Map.groupBy(rows, ({ form }) => form);
}
