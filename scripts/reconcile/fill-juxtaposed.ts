/** Says what a number counts that stands beside another party's number of the same: what is said of the one goes for both. */
import { areJuxtaposed, isContrasted } from './are-juxtaposed.ts';
import type { Counted } from './counted.ts';
import { isLeftBare } from './is-bare.ts';

/**
 * Takes what the claims of a story count, in order; gives it with one subject for numbers set side by side where only
 * one has any, or where the later only answers the earlier, and with the place of the earlier.
 */
export function fillJuxtaposed(counted: readonly Counted[]): Counted[] {
  const filled: Counted[] = [];
  for (const [at, one] of counted.entries()) {
    const earlier = filled.findLast((other) => isSaidBy(other, one));
    const beside =
      earlier ?? counted.slice(at + 1).find((other) => !isSaid(one) && isSaidBy(other, one));
    filled.push(
      beside === undefined
        ? one
        : { ...one, subject: beside.subject, scope: one.scope ?? beside.scope },
    );
  }
  return filled;
}

/** What a plan cost, what was spent and what was paid for it is told in one word as well as in another. */
const outlays = new Set(['costing', 'spent', 'paid']);

/** Another says what one leaves open, or says an outlay first. */
function isSaidBy(other: Counted, one: Counted): boolean {
  const isEarlier = other.claim.start < one.claim.start;
  if (!areInOnePlace(other, one) || !areJuxtaposed(one.claim, other.claim)) return false;
  const [given, own] = [other.subject.thing, one.subject.thing];
  const isBare = own === null && given !== null;
  const isOfOne = own !== null && given === own;
  if (!isSaid(one)) return isSaid(other) || (isEarlier && (isBare || isOfOne));
  if (!isEarlier) return false;
  const [first, later] = [other.subject.happening?.id ?? '', one.subject.happening?.id ?? ''];
  if (first === later && first !== '') return true;
  // "A third of the population, which stood at 324 million": what has a size of its own answers nothing.
  if (one.subject.topic !== null) return false;
  if (isLeftBare(one.claim)) return isSaid(other) || isBare;
  const isAnswer =
    (one.subject.verb === null || one.claim.kind === 'count') &&
    isContrasted(other.claim, one.claim) &&
    later === '';
  return isAnswer || (first !== later && outlays.has(first) && outlays.has(later));
}

/** What is said to have happened elsewhere is no answer. */
function areInOnePlace(other: Counted, one: Counted): boolean {
  return one.scope === null || one.scope === other.scope;
}

function isSaid({ subject: { happening, verb, topic } }: Counted): boolean {
  return happening !== null || verb !== null || topic !== null;
}
