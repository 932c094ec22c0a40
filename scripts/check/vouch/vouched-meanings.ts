/** What the things that a vouch names mean: those of its claims, and of its calculation. */
import { evaluateCalc } from '../calc/evaluate-calc.ts';
import { isPercent, unitOf as unitOfClaim } from '../calc/unit-of-claim.ts';
import type { Unit } from '../calc/unit.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Vouch } from './vouch.ts';

/** `isWorkedOut`: the desk's own result, which its words may round. */
export interface Vouched {
  readonly meaning: Meaning;
  readonly isWorkedOut: boolean;
  /** What the number is in: "%", `null` for a pure number, ISO 4217 for money, "count" for anything else. */
  readonly unit: string | null;
}

/** Dates have no such meaning, and what does not exist has none. */
export function vouchedMeanings(
  { claims, calc, count }: Vouch,
  story: StoryRecord,
): readonly Vouched[] {
  const stated = claims
    .flatMap((id) => story.claims.get(id)?.claim ?? [])
    .filter(({ kind }) => kind !== 'date')
    .map((claim) => ({
      ...{ meaning: meaningOf(claim), isWorkedOut: false },
      unit: unitOf(isPercent(claim), unitOfClaim(claim).unit),
    }));
  const worked = calc === null || count !== null ? null : evaluateCalc(calc, story);
  if (worked === null || !('meaning' in worked)) return stated;
  const unit = unitOf(worked.isPercent, worked.unit);
  return [...stated, { meaning: worked.meaning, isWorkedOut: true, unit }];
}

function unitOf(isInPercent: boolean, { above: [name], below }: Unit): string | null {
  if (isInPercent) return '%';
  if (name === undefined && below.length === 0) return null;
  return name !== undefined && /^[A-Z]{3}$/.test(name) && below.length === 0 ? name : 'count';
}
