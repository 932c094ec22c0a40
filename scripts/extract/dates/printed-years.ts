/** Reads from the years a text prints what time each of its dates is about. */
import type { DateExpression } from '../../grammar/dates/date-expression.ts';

export interface PrintedYears {
  /** For each expression the year the next one to print a year prints. */
  readonly next: readonly (number | null)[];
  /** For each expression the median of the years printed around it. */
  readonly local: readonly (number | null)[];
}

/** Years on each side that make up the surroundings. */
const reach = 4;

/** Takes a text's expressions in order. */
export function readPrintedYears(expressions: readonly DateExpression[]): PrintedYears {
  const years = expressions.map(printedYear);
  const printed = years.flatMap((year, index) => (year === null ? [] : [{ year, index }]));
  let at = 0;
  const next: (number | null)[] = [];
  const local: (number | null)[] = [];
  for (const index of years.keys()) {
    while (at < printed.length && (printed[at]?.index ?? 0) < index) at++;
    const isPrinted = printed[at]?.index === index;
    next.push(printed[isPrinted ? at + 1 : at]?.year ?? null);
    local.push(toMedian(printed.slice(Math.max(0, at - reach), at + reach + 1)));
  }
  return { next, local };
}

/** Years a history prints. */
const leastOld = 4;

/**
 * True for a history, whose dates follow one another: most years it prints lie more than a year before the
 * reference, and few words ("today", "on Thursday") look back from it. News is seen from its day of publication.
 */
export function isNarrative(
  expressions: readonly DateExpression[],
  reference: string | null,
): boolean {
  if (reference === null) return true;
  const published = parseInt(reference, 10);
  const years = expressions.flatMap((one) => printedYear(one) ?? []);
  const old = years.filter((year) => year < published - 1).length;
  const seenFromNow = expressions.filter(({ meaning }) => isSeenFromNow(meaning)).length;
  return old >= leastOld && old * 2 > years.length && seenFromNow * 3 <= old;
}

function isSeenFromNow(meaning: DateExpression['meaning']): boolean {
  return 'anchor' in meaning && meaning.anchor === 'published';
}

/** A year that is known but not printed ("9/11") says nothing of the text's time. */
function printedYear({ meaning, text }: DateExpression): number | null {
  if (meaning.type === 'years') return meaning.from;
  if (!('year' in meaning) || typeof meaning.year !== 'number') return null;
  return isLandmark(text) ? null : meaning.year;
}

function isLandmark(text: string): boolean {
  return !/\d{4}|['’/.-]\d\d$/.test(text) || /^9\/11$/.test(text);
}

/** The middle one, or `null` of fewer than three: two years do not outvote each other. */
function toMedian(printed: readonly { readonly year: number }[]): number | null {
  if (printed.length < 3) return null;
  const years = printed.map(({ year }) => year).sort((a, b) => a - b);
  return years[Math.floor(years.length / 2)] ?? null;
}
