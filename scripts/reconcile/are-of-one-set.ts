/** Tells counts of those who came along with one set: they are of the day of that set, whenever told. */
import type { ExtractedClaim } from '../../src/model/article.ts';

/** True where both claims count people taken from a set or beside it, by the flags that extracting gave them. */
export function areOfOneSet(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return [a, b].every(({ flags }) =>
    flags.some((flag) => flag === 'single' || flag.startsWith('of:')),
  );
}
