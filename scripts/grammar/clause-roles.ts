/** Makes the words that say what a number is to its clause quick to ask, by language. */
import * as en from './en/clause-roles.ts';
import { perLanguage } from './languages/languages.ts';

type Tables = Readonly<Record<keyof typeof en | 'partHeads', string>>;

export type ClauseRoles = { readonly [name in keyof Tables]: ReadonlySet<string> };

const none = Object.fromEntries(Object.keys(en).map((name) => [name, ''])) as Record<
  keyof typeof en,
  string
>;

/** The words for a BCP 47 language tag; of a language without tables only those that stand before a whole. */
export const clauseRoles: (language: string) => ClauseRoles = perLanguage(({ tag, comparing }) =>
  compile({ ...(tag === 'en' ? en : none), partHeads: comparing.partHeads }),
);

function compile(tables: Tables): ClauseRoles {
  return Object.fromEntries(
    Object.entries(tables).map(([name, words]) => [name, new Set(words.split(' '))]),
  ) as unknown as ClauseRoles;
}
