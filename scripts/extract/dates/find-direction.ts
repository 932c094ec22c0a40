/** Says whether the words around a date look back or ahead. */
import { splitTokens } from '../../grammar/dates/split-tokens.ts';
import type { Direction } from '../../grammar/dates/choose-year.ts';
import type { TenseTable } from '../../grammar/dates/tense-table.ts';

export interface Tense {
  readonly direction: Direction;
  /** True where the words leave no doubt: "is scheduled to", "will". */
  readonly firm: boolean;
}

/** Words on each side of a date that are looked at. */
const reach = 24;

/** Takes the sentence's words before and after a date; the nearest verb before it decides, else the first after it. */
export function findDirection(before: string, after: string, table: TenseTable): Tense {
  const left = splitTokens(before.slice(-400))
    .map(({ key }) => key)
    .slice(-reach)
    .reverse();
  const right = splitTokens(after.slice(0, 400))
    .map(({ key }) => key)
    .slice(0, reach);
  for (const words of [left, right]) {
    for (const [index, word] of words.entries()) {
      if (table.future.includes(word)) {
        const auxiliary = words === left ? words[index + 1] : words[index - 1];
        return toFuture(word, auxiliary ?? '', table);
      }
      if (table.past.includes(word) || table.pastEnding.test(word)) {
        return { direction: 'past', firm: false };
      }
    }
  }
  return { direction: null, firm: false };
}

/** "was expected to" looks ahead from a past day, so it is no firm future. */
function toFuture(word: string, auxiliary: string, table: TenseTable): Tense {
  const isBare = table.firm[0] === word;
  const firm = isBare || (table.firm.includes(word) && table.present.includes(auxiliary));
  return { direction: 'future', firm };
}
