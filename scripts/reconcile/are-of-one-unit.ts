/** Tells numbers of things too unlike to be held against each other: records and people, tonnes and barrels. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { kindsOf } from './kind-of.ts';
import type { Kind } from './kind-of.ts';
import { fold } from './words.ts';

/** A job cut is a worker dismissed is a person without work. */
const persons: ReadonlySet<Kind> = new Set(['people', 'workers', 'jobs']);

/** Takes two claims; gives false only where the tables know both units and that nothing is both. */
export function areOfOneUnit(a: ExtractedClaim, b: ExtractedClaim): boolean {
  if (isShare(a) !== isShare(b)) return false;
  if (a.unit === null || b.unit === null || a.kind !== b.kind) return true;
  if (a.kind === 'measure') return fold(a.unit) === fold(b.unit);
  if (a.kind !== 'count') return true;
  const [first, second] = [familiesOf(a), familiesOf(b)];
  return first.size === 0 || second.size === 0 || !first.isDisjointFrom(second);
}

function familiesOf(claim: ExtractedClaim): ReadonlySet<Kind> {
  const kinds = kindsOf(claim, fold(claim.unit ?? ''));
  return new Set([...kinds].map((kind) => (persons.has(kind) ? 'people' : kind)));
}

function isShare({ kind }: ExtractedClaim): boolean {
  return kind === 'percent' || kind === 'ratio';
}
