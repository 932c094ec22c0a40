/** Tells names that hold digits ("17GEN4", "COVID-19") from numbers. */
import { listCodedNames } from '../../grammar/list-coded-names.ts';
import type { Passage } from '../passages/passage.ts';
import type { StoryRecord } from '../record/story-record.ts';
import type { PlainNumber } from './read-numbers.ts';

/**
 * True where the number is glued into a word that is part of a publisher's name in this story, or into a name that a
 * seed prints and no claim counts with.
 */
export function isName({ text, story }: Passage, { start, end }: PlainNumber): boolean {
  if (story === null) return false;
  const isAround = (from: number, to: number): boolean => from <= start && to >= end;
  const word = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(({ index, 0: own }) =>
    isAround(index, index + own.length),
  )?.[0];
  if (word !== undefined && /\p{L}/u.test(word) && isOfPublisher(word, story)) return true;
  const name = listCodedNames(text).find((own) => isAround(own.start, own.end));
  return name !== undefined && isPrinted(name.text, story);
}

function isOfPublisher(word: string, { sources }: StoryRecord): boolean {
  return [...sources.values()].some(({ source }) =>
    (source.publisher ?? '').split(/\s+/u).includes(word),
  );
}

function isPrinted(name: string, { sources, claims }: StoryRecord): boolean {
  const places = [...sources.values()].flatMap(({ source, text }) =>
    listCodedNames(text ?? '')
      .filter((printed) => printed.text === name)
      .map(({ start, end }) => ({ source: source.id, start, end })),
  );
  return (
    places.length > 0 &&
    ![...claims.values()].some(({ claim }) =>
      places.some(
        ({ source, start, end }) =>
          claim.source === source && claim.start < end && claim.end > start,
      ),
    )
  );
}
