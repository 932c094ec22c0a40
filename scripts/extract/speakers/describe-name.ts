/** Writes a name with its role and initials, as its first mention gives them. */
import type { Name } from './find-names.ts';
import type { NameDirectory } from './name-directory.ts';

const article = /^(?:the|el|la|le) |^l['’]/i;

/** "Bank president Ana Ruiz", "Ana Ruiz, the president of the bank", "World Bank Group (WBG)". */
export function describeName(name: Name, directory: NameDirectory): string {
  const full = fullName(name, directory);
  if (name.role === null) return full;
  if (article.test(name.role))
    return `${full}, ${name.role.charAt(0).toLowerCase()}${name.role.slice(1)}`;
  return name.roleBefore ? `${name.role} ${full}` : `${full}, ${name.role}`;
}

/** The name with the initials by which the text also calls it. */
export function fullName(name: Name, directory: NameDirectory): string {
  const initials = directory.initialsOf(name);
  return initials === null ? name.text : `${name.text} (${initials})`;
}
