/** Makes labels of one story differ: a reader who meets two must see that they are two. */
import type { Group } from './group-measures.ts';
import { wordsBeside } from './telling-words.ts';

/**
 * Takes the groups of a story and the way to name one; gives a label for each, in order. Those that would have the
 * same are told apart by their sources' own words after the number, then before it, and at last by letters.
 */
export function distinguish(
  groups: readonly Group[],
  nameOf: (group: Group) => string,
): readonly string[] {
  const labels = groups.map(nameOf);
  const taken = new Set<string>();
  return groups.map((group, at) => {
    const label = labels[at] ?? '';
    const isShared = labels.filter((other) => other === label).length > 1;
    const choices = isShared ? [...wordingsOf(group, label), label] : [label];
    const found = choices.find((choice) => !taken.has(choice)) ?? lettered(label, taken);
    taken.add(found);
    return found;
  });
}

function wordingsOf({ claims }: Group, label: string): string[] {
  return claims.flatMap((claim) => wordsBeside(claim).map((words) => `${label} (${words})`));
}

const alphabet = [...'bcdefghijklmnopqrstuvwxyz'];

function lettered(label: string, taken: ReadonlySet<string>): string {
  for (let times = 1; ; times++) {
    const names = alphabet.map((letter) => `${label} (${letter.repeat(times)})`);
    const free = names.find((name) => !taken.has(name));
    if (free !== undefined) return free;
  }
}
