/** Works out the expressions of `calc:` over the claims of a story, as intervals with units. */
import type { Claim } from '../../../src/model/claim.ts';
import { meaningOf } from '../vouch/meaning.ts';
import type { Meaning } from '../vouch/meaning.ts';
import { claimsIn, CalcError, parseCalc } from './parse-calc.ts';
import type { Calc } from './parse-calc.ts';
import { overlapOf } from './overlaps.ts';
import type { Related } from './overlaps.ts';
import { combine } from './combine.ts';
import type { Amount } from './combine.ts';
import { sayUnit } from './say-unit.ts';
import { days, isPercent, unitOf } from './unit-of-claim.ts';
import type { Unit } from './unit.ts';

/** `unknown` are names that are no claim; `error` says what is wrong with the expression. `isPercent`: the meaning is in per cent. */
export type CalcResult =
  | {
      readonly meaning: Meaning;
      readonly unit: Unit;
      readonly isPercent: boolean;
      readonly claims: readonly string[];
    }
  | { readonly unknown: readonly string[] }
  | { readonly error: string };

/** Takes an expression such as `srn-400 - srn-60-70` and gives the interval it means: over 400 less 60 to 70 is at least 330. */
export function evaluateCalc(expression: string, story: Related): CalcResult {
  try {
    const calc = parseCalc(expression);
    const claims = claimsIn(calc);
    const unknown = claims.filter((id) => !story.claims.has(id));
    if (unknown.length > 0) return { unknown };
    const amount = evaluate(calc, story);
    if (amount.unit.above.length > 1) throw new CalcError(`${sayUnit(amount.unit)} is no unit`);
    return { meaning: toMeaning(amount), unit: amount.unit, isPercent: amount.isPercent, claims };
  } catch (error) {
    if (error instanceof CalcError) return { error: error.message };
    throw error;
  }
}

function evaluate(calc: Calc, story: Related): Amount {
  if ('claim' in calc) return amountOf(claimAt(calc.claim, story));
  if (calc.word === 'days') return daysBetween(calc.operands, story);
  if (calc.word === 'add' || calc.word === 'sum') assertDisjoint(calc.operands, story);
  return combine(
    calc.word,
    calc.operands.map((operand) => evaluate(operand, story)),
  );
}

function claimAt(id: string, story: Related): Claim {
  const claim = story.claims.get(id)?.claim;
  if (claim === undefined) throw new CalcError(`no claim has the id "${id}"`);
  return claim;
}

function amountOf(claim: Claim): Amount {
  const { low, high, isAbout } = meaningOf(claim);
  if (low === null && high === null)
    throw new CalcError(
      claim.kind === 'date'
        ? `${claim.id} is a date: it counts in days(…) only`
        : `${claim.id} has no number`,
    );
  const { unit, times } = unitOf(claim);
  const [from, to] = [(low ?? -Infinity) * times, (high ?? Infinity) * times];
  return { low: from, high: to, unit, isAbout, isPercent: isPercent(claim) };
}

/** Every claim of one operand is held against every claim of the others. */
function assertDisjoint(operands: readonly Calc[], story: Related): void {
  const added = operands.map(addedIn);
  for (const [index, own] of added.entries())
    for (const other of added.slice(index + 1).flat())
      for (const id of own) {
        const overlap = overlapOf(id, other, story);
        if (overlap !== null) throw new CalcError(`${id} and ${other} cannot be added: ${overlap}`);
      }
}

/** The claims whose amounts go into a sum as they are. */
function addedIn(calc: Calc): readonly string[] {
  if ('claim' in calc) return [calc.claim];
  return calc.word === 'add' || calc.word === 'sum' ? calc.operands.flatMap(addedIn) : [];
}

function daysBetween(operands: readonly Calc[], story: Related): Amount {
  const [first, last] = operands.map((operand) => {
    const id = 'claim' in operand ? operand.claim : null;
    const event = id === null ? null : claimAt(id, story).event;
    if (event === null)
      throw new CalcError(`days takes dates${id === null ? '' : `, and ${id} is none`}`);
    return event;
  });
  if (first === undefined || last === undefined) throw new CalcError('days takes two dates');
  const [low, high] = [count(first.to, last.from), count(first.from, last.to)];
  return { low, high, unit: days, isAbout: false, isPercent: false };
}

function count(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

function toMeaning({ low, high, isAbout, isPercent }: Amount): Meaning {
  const end = (value: number): number | null =>
    Number.isFinite(value) ? Number((isPercent ? value * 100 : value).toPrecision(12)) : null;
  return { low: end(low), high: end(high), isAbout };
}
