/** Puts units into words. */
import type { Unit } from './unit.ts';

/** Gives a unit in words: "USD", "count of people per day", "a pure number". */
export function sayUnit({ above, below }: Unit): string {
  const named = above.length === 0 ? 'a pure number' : above.join(' times ');
  return [named, ...below].join(' per ');
}
