/** Tells names that hold digits ("17GEN4") from numbers. */
import type { Passage } from '../passages/passage.ts';
import type { PlainNumber } from './read-numbers.ts';

/** True where the number is glued into a word that is part of a publisher's name in this story. */
export function isName({ text, story }: Passage, { start, end }: PlainNumber): boolean {
  if (story === null) return false;
  const word = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(
    (match) => match.index <= start && match.index + match[0].length >= end,
  )?.[0];
  if (word === undefined || !/\p{L}/u.test(word)) return false;
  return [...story.sources.values()].some(({ source }) =>
    (source.publisher ?? '').split(/\s+/u).includes(word),
  );
}
