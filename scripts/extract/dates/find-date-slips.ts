/** Finds dates that contradict the verb they stand with and the day of publication. */
import type { DaySpan } from '../../../src/model/claim.ts';
import type { DateExpression } from '../../grammar/dates/date-expression.ts';
import type { Tense } from '../../grammar/dates/find-direction.ts';

/** Days before publication from which an event still to come cannot be a matter of time zones or of an old draft. */
const staleDays = 31;

/** Only dates printed with their year can slip: the others were resolved to fit. */
export function findDateSlips(
  { meaning }: DateExpression,
  event: DaySpan | null,
  tense: Tense,
  reference: string | null,
): ('slip:tense' | 'slip:afterPublication')[] {
  if (!event || reference === null || meaning.type !== 'day') return [];
  if (typeof meaning.year !== 'number') return [];
  const published = Temporal.PlainDate.from(reference);
  const isStale = event.to < published.subtract({ days: staleDays }).toString();
  if (tense.firm && isStale) return ['slip:tense'];
  const isAhead = event.from > published.add({ days: 1 }).toString();
  return tense.direction === 'past' && isAhead ? ['slip:afterPublication'] : [];
}
