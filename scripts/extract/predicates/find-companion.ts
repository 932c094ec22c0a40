/** Finds whom the people counted have with them: "21 girls, all but three carrying babies". */
import { perLanguage } from '../../grammar/languages/languages.ts';
import type { Clause } from './clause.ts';
import type { GoverningVerb } from './read-verb.ts';

/** Words from the verb to the noun. */
const reach = 4;

const lexiconOf = perLanguage(({ counting: { carrying, carried }, inflect }) => ({
  verbs: new Set(carrying.split(' ')),
  nouns: new Map(
    carried
      .split(' ')
      .flatMap((noun, _at, [first = noun]) =>
        inflect(noun).map((form): [string, string] => [form, first]),
      ),
  ),
}));

/** Takes the clause of a quantity, its verb and the language; gives the noun, one for all that mean the same, or `null`. */
export function findCompanion(
  { words }: Clause,
  verb: GoverningVerb | null,
  language: string,
): string | null {
  const { verbs, nouns } = lexiconOf(language);
  if (verb === null || !verbs.has(verb.lemma)) return null;
  const after = words.slice(verb.at + 1, verb.at + 1 + reach).map(({ lower }) => lower);
  return after.map((word) => nouns.get(word)).find((noun) => noun !== undefined) ?? null;
}
