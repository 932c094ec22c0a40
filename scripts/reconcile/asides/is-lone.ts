/** Tells things only one article counts, and never in its title, from those the story turns on. */
import { wordsOf } from '../words.ts';
import { isShared, rootOf } from './ground.ts';
import type { Mention } from './mention.ts';

/** Takes a claim; gives true where no title and no other source has the noun counted. */
export function isLone({ claim, group, others, ground }: Mention): boolean {
  const { thing } = group.subject;
  // What another source counts too, whatever its noun, is not lone.
  if (group.subject.happening !== null && others.length > 0) return false;
  if (thing === null || claim.kind !== 'count') return false;
  return wordsOf(thing)
    .map(rootOf)
    .every((root) => !isShared(ground.words, root) && !ground.titles.has(root));
}

/** Takes a claim; gives true where its words do not say what is counted. */
export function isUnsaid({ claim: { predicate }, group: { subject } }: Mention): boolean {
  const { thing, happening, verb } = subject;
  return (
    thing === null && happening === null && verb === null && (predicate?.head ?? null) === null
  );
}
