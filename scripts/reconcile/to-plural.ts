/** Plurals of nouns, for labels. */
import { perLanguage } from '../grammar/languages/languages.ts';

const tables = perLanguage(({ nouns, labels }) => ({
  irregular: new Map(
    Object.entries(nouns.irregularPlurals).map(([plural, singular]) => [singular, plural]),
  ),
  endings: labels.plurals,
}));

/** Takes a noun, singular, and its BCP 47 language; gives its plural. */
export function toPlural(noun: string, language: string): string {
  const { irregular, endings } = tables(language);
  const known = irregular.get(noun.toLowerCase());
  if (known !== undefined) return known;
  const rule = endings.find(([ending]) => ending.test(noun));
  return rule === undefined ? noun : noun.replace(rule[0], rule[1]);
}
