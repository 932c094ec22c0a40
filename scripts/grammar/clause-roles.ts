/** Makes the words that say what a number is to its clause quick to ask, by language. */
import type { ClauseRoleWords } from './clause-role-words.ts';
import { perLanguage } from './languages/languages.ts';

type Name = keyof ClauseRoleWords | 'partHeads';

export type ClauseRoles = { readonly [name in Name]: ReadonlySet<string> };

const names: readonly (keyof ClauseRoleWords)[] = [
  'rises',
  'falls',
  'riseParticles',
  'fallParticles',
  'riseNouns',
  'fallNouns',
  'linkingVerbs',
  'sizingVerbs',
  'originPrepositions',
  'levelPrepositions',
  'differencePrepositions',
  'sizeLinks',
  'worthLinks',
  'sizedNouns',
  'sizedPronouns',
  'actorPronouns',
  'relativePronouns',
  'bringingPrepositions',
  'byWords',
  'nameTies',
  'particles',
  'sizedAdjectives',
];

/** The words for a BCP 47 language tag; a list that a language does not have holds nothing. */
export const clauseRoles: (language: string) => ClauseRoles = perLanguage(
  ({ roles, comparing }) => {
    const lists: readonly (readonly [Name, string])[] = [
      ...names.map((name) => [name, roles[name] ?? ''] as const),
      ['partHeads', comparing.partHeads],
    ];
    return Object.fromEntries(
      lists.map(([name, words]) => [name, new Set(words.split(' '))]),
    ) as unknown as ClauseRoles;
  },
);
