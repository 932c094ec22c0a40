/** Tells a history from news: its dates follow one another, not the day of publication. */
import type { DateExpression } from '../../grammar/dates/date-expression.ts';

/** True where most of the printed years lie more than a year before the reference. */
export function isNarrative(
  expressions: readonly DateExpression[],
  reference: string | null,
): boolean {
  if (reference === null) return true;
  const published = parseInt(reference, 10);
  const years = expressions
    .map(({ meaning }) => printedYear(meaning))
    .filter((year) => year !== null);
  const old = years.filter((year) => year < published - 1);
  return years.length > 3 && old.length * 2 > years.length;
}

/** Gives the year an expression prints, or `null`. */
export function printedYear(meaning: DateExpression['meaning']): number | null {
  if (meaning.type === 'years') return meaning.from;
  return 'year' in meaning && typeof meaning.year === 'number' ? meaning.year : null;
}
