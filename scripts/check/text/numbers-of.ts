/** Every number of a text: the judge's plain reading and the grammar's, neither trusted alone. */
import type { NumberMention } from '../../grammar/number-mention.ts';
import { readNumbers } from './read-numbers.ts';
import type { PlainNumber } from './read-numbers.ts';

/** Gives the plain numbers of a text, and those only the grammar sees (`mentions`), in order; words without a value ("many") are none. */
export function numbersOf(
  text: string,
  language: string,
  mentions: readonly NumberMention[],
): readonly PlainNumber[] {
  const plain = readNumbers(text, language);
  const more = mentions
    .map(({ number: { start, end }, value, low, high }) => ({
      start,
      end,
      text: text.slice(start, end),
      values: [value, low, high].filter((known) => known !== null),
    }))
    .filter(({ values }) => values.length > 0)
    .filter(({ start, end }) => !plain.some((known) => known.start < end && known.end > start));
  return [...plain, ...more].sort((a, b) => a.start - b.start);
}
