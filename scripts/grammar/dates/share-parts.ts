/** Completes dates that share a year or a month with the next one: "15 to 22 February", "August and September 1914". */
import type { DateExpression, DateMeaning } from './date-expression.ts';
import type { DateTable } from './form-table.ts';
import type { ReadToken } from './match-form.ts';

/** An expression with the tokens it stands on: the first, and the one after its last. */
export interface LocatedDate {
  readonly expression: DateExpression;
  readonly first: number;
  readonly end: number;
}

/** Takes a text's expressions in order with its tokens; gives them with what they borrow, and the bare days beside them as expressions of their own. */
export function shareParts(
  located: readonly LocatedDate[],
  tokens: readonly ReadToken[],
  table: DateTable,
): DateExpression[] {
  const complete: DateExpression[] = [];
  for (let index = located.length - 1; index >= 0; index--) {
    const { expression, first, end } = located[index] ?? { expression: null, first: 0, end: 0 };
    if (!expression) continue;
    const nextFirst = located[index + 1]?.first ?? Infinity;
    const next = complete.at(-1);
    const isJoined = next !== undefined && nextFirst === end + 1 && isJoint(tokens[end], table);
    const whole = isJoined ? borrowYear(expression, next) : expression;
    const after = nextFirst > end + 1 ? readDay(whole, tokens, end, end + 1, table) : null;
    const isFree = (located[index - 1]?.end ?? 0) <= first - 2;
    const before = isFree ? readDay(whole, tokens, first - 1, first - 2, table) : null;
    complete.push(...[after, whole, before].filter((one) => one !== null));
  }
  return complete.reverse();
}

function isJoint(token: ReadToken | undefined, table: DateTable): boolean {
  return token !== undefined && token.gap !== 'block' && table.joints.includes(token.key);
}

function borrowYear(expression: DateExpression, next: DateExpression): DateExpression {
  const { meaning } = expression;
  if (!hasMonth(meaning) || !hasMonth(next.meaning)) return expression;
  if (meaning.year !== null || typeof next.meaning.year !== 'number') return expression;
  const runsOver = (meaning.month ?? 0) > (next.meaning.month ?? 0);
  const year = next.meaning.year - (runsOver ? 1 : 0);
  return { ...expression, meaning: { ...meaning, year } };
}

type Monthly = Extract<DateMeaning, { type: 'day' | 'month' }>;

function hasMonth(meaning: DateMeaning): meaning is Monthly {
  return meaning.type === 'day' || meaning.type === 'month';
}

/** A bare day beside a joint is one more day of the same month: "May 4 and 5", "from 15 to 22 February". */
function readDay(
  { meaning, start }: DateExpression,
  tokens: readonly ReadToken[],
  joint: number,
  at: number,
  table: DateTable,
): DateExpression | null {
  const token = tokens[at];
  if (!token || meaning.type !== 'day' || meaning.until || meaning.month === null) return null;
  if (!isJoint(tokens[joint], table) || token.gap === 'block') return null;
  const day = token.classes.find(([name]) => name === 'DAY')?.[1];
  if (typeof day !== 'number' || !/^\d/.test(token.text)) return null;
  const isBefore = token.start < start;
  if (isBefore ? day >= meaning.day : day <= meaning.day) return null;
  const beyond = tokens[isBefore ? at - 1 : at + 1];
  if (isBefore ? !isOpener(beyond, table) : !isCloser(beyond)) return null;
  const { end, text } = token;
  return {
    start: token.start,
    end,
    text,
    meaning: { ...meaning, day, weekday: null, swapped: null },
    part: null,
    clockOnly: false,
  };
}

/** A day before its month follows a word that leads to a date, not a count. */
function isOpener(token: ReadToken | undefined, table: DateTable): boolean {
  return token === undefined || table.cues.includes(token.key);
}

function isCloser(token: ReadToken | undefined): boolean {
  return !token || token.gap === 'block' || /^[^\p{L}\p{N}%]/u.test(token.text);
}
