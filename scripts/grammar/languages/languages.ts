/** The languages that can be read; each is one folder of tables. */
import { german } from '../de/language.ts';
import { english } from '../en/language.ts';
import { spanish } from '../es/language.ts';
import { french } from '../fr/language.ts';
import { italian } from '../it/language.ts';
import { portuguese } from '../pt/language.ts';
import type { LanguageTables } from './language-tables.ts';

export const languages: readonly LanguageTables[] = [
  english,
  spanish,
  french,
  german,
  portuguese,
  italian,
];

const byTag = new Map(languages.map((tables) => [tables.tag, tables]));

/**
 * Takes what makes something of a language's tables; gives a function from BCP 47 tags to it, English for a language
 * without tables. Each language is made once, when it is first asked for.
 */
export function perLanguage<T>(make: (tables: LanguageTables) => T): (tag: string) => T {
  const made = new Map<string, T>();
  const byExactTag = new Map<string, T>();
  return (tag) => {
    const known = byExactTag.get(tag);
    if (known !== undefined) return known;
    const tables = byTag.get(tag.slice(0, 2).toLowerCase()) ?? english;
    const value = made.get(tables.tag) ?? make(tables);
    made.set(tables.tag, value);
    byExactTag.set(tag, value);
    return value;
  };
}
