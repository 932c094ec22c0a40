/** Tells whether what a noun stands for can have happened to it: no election is held captive. */
import type { Happening } from '../grammar/en/happenings.ts';
import type { Kind } from './kind-of.ts';

/** True where a happening can befall what is of these kinds. */
export function isFit({ fits }: Happening, kinds: ReadonlySet<Kind>): boolean {
  if (fits === undefined || kinds.has('percent')) return true;
  const fitting = fits.split(' ');
  if (kinds.size === 0) return !fitting.includes('only');
  return fitting.some((kind) => kinds.has(kind as Kind));
}
