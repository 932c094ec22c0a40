/** What a language says of what a number is to its clause: the shape of its lists, each separated by spaces. */
import type * as english from './en/clause-roles.ts';

export type ClauseRoleWords = Readonly<Record<keyof typeof english, string>>;
