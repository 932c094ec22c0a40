/** Looks up who a short name in an article stands for: a surname, an acronym, a first name. */
import { fold } from './fold.ts';
import type { Name } from './find-names.ts';

export interface NameDirectory {
  /** The fullest name that `words` (as printed) stand for where the text has come to `start`, or `null`. */
  readonly find: (words: readonly string[], start: number) => Name | null;
  /** The initials by which the text also calls a name, as printed, or `null`. */
  readonly initialsOf: (name: Name) => string | null;
  /** The one name that bears a role: "the minister", "the country's top judge"; `null` where several or none do. */
  readonly inRole: (role: string) => Name | null;
  /** The last name of more than one word before `start`, or `null`. */
  readonly before: (start: number) => Name | null;
}

const fewestInitials = 3;

/** Indexes names, given in order of the text, by their last and first words and by their initials. */
export function nameDirectory(names: readonly Name[]): NameDirectory {
  const best = new Map<string, Name>();
  const byLast = new Map<string, Name[]>();
  const byFirst = new Map<string, Name[]>();
  const byInitials = new Map<string, Name[]>();
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = name.words.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const held = best.get(key);
    if (held === undefined || (held.role === null && name.role !== null)) best.set(key, name);
    if (name.words.length < 2) continue;
    // "Louisville" is not short for "University of Louisville".
    if (!name.words.includes('of')) {
      add(byLast, name.words.at(-1) ?? '', name);
      add(byFirst, name.words[0] ?? '', name);
    }
    add(byInitials, initials(name), name);
  }
  // A name that mostly stands alone is no first name: "Norex", with one "Norex Direct" in a caption.
  const usual = (full: Name | null, alone: number): Name | null =>
    full !== null && alone > 2 * (counts.get(full.words.join(' ')) ?? 0) ? null : full;
  const byRole = indexRoles(names);
  const long = names.filter(({ words }) => words.length > 1);
  return {
    find: (words, start) => {
      const key = words.map(fold).join(' ');
      if (words.length > 1) return best.get(key) ?? null;
      const found =
        nearest(byLast.get(key) ?? [], start) ??
        nearest(byInitials.get(key) ?? [], start) ??
        usual(nearest(byFirst.get(key) ?? [], start), counts.get(key) ?? 0);
      return best.get(found === null ? key : found.words.join(' ')) ?? null;
    },
    initialsOf: (name) => {
      const key = initials(name);
      if (key.length < fewestInitials) return null;
      const short = best.get(key);
      return short !== undefined && /^\p{Lu}+$/u.test(short.text) ? short.text : null;
    },
    inRole: (role) => byRole.get(roleKey(role)) ?? null,
    before: (start) => {
      const name = nearest(long, start);
      return name !== null && name.start < start ? name : null;
    },
  };
}

/** Roles, and their last words, that exactly one name bears. */
function indexRoles(names: readonly Name[]): Map<string, Name> {
  const found = new Map<string, Name>();
  const shared = new Set<string>();
  for (const name of names) {
    if (name.role === null) continue;
    const key = roleKey(name.role);
    for (const role of new Set([key, name.roleBefore ? (key.split(' ').at(-1) ?? key) : key])) {
      const held = found.get(role);
      if (held !== undefined && held.words.at(-1) !== name.words.at(-1)) shared.add(role);
      found.set(role, held ?? name);
    }
  }
  for (const role of shared) found.delete(role);
  return found;
}

function roleKey(role: string): string {
  return fold(role).replace(/^(?:the|a|an|el|la|los|las|un|una) /, '');
}

/** First letters of the words that begin with a capital. */
function initials({ text }: Name): string {
  return text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => fold(word.charAt(0)))
    .join('');
}

/** The last name before `start`, else the first after it. */
function nearest(names: readonly Name[], start: number): Name | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return names[low - 1] ?? names[low] ?? null;
}

function add(index: Map<string, Name[]>, key: string, name: Name): void {
  const held = index.get(key);
  if (held === undefined) index.set(key, [name]);
  else held.push(name);
}
