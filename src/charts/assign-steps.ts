/** Says at which step of the story each day's numbers appear, so that a graphic can follow the steps. */

/**
 * Gives the index of the first step that is not before `day`: what is counted for a day is known from then on.
 * A day after the last step belongs to the last.
 *
 * @param steps - ISO dates in the order of the page, one a step; the last day of a step that lasts longer
 */
export function stepOf(day: string, steps: readonly string[]): number {
  // A story told out of order shows a number at the earliest step that has reached its day.
  const index = steps.findIndex((step) => step >= day);
  return index === -1 ? steps.length - 1 : index;
}

/** Gives the class that ties a mark to its step (` s0` for the first), `''` where the graphic follows none. */
export function stepClass(day: string | null, steps: readonly string[]): string {
  return day === null || steps.length === 0 ? '' : ` s${stepOf(day, steps)}`;
}
