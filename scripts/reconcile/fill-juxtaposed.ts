/** Says what a number counts that stands beside another party's number of the same: what is said of the one goes for both. */
import { areJuxtaposed } from './are-juxtaposed.ts';
import type { Counted } from './counted.ts';

/** Takes what the claims of a story count, in order; gives it with one subject for numbers set side by side where only one has any. */
export function fillJuxtaposed(counted: readonly Counted[]): Counted[] {
  return counted.map((one, at) => {
    const near = [...counted.slice(0, at).reverse(), ...counted.slice(at + 1)];
    const beside = near.find(
      (other) => isSaidBy(other, one) && areJuxtaposed(one.claim, other.claim),
    );
    if (beside === undefined) return one;
    return { ...one, subject: beside.subject, scope: one.scope ?? beside.scope };
  });
}

/** What a plan cost, what was spent and what was paid for it is told in one word as well as in another. */
const outlays = new Set(['costing', 'spent', 'paid']);

/** Another says what one leaves open, or says an outlay first. */
function isSaidBy(other: Counted, one: Counted): boolean {
  const isEarlier = other.claim.start < one.claim.start;
  const isBare = one.subject.thing === null && other.subject.thing !== null;
  if (!isSaid(one)) return isSaid(other) || (isEarlier && isBare);
  const [first, later] = [other.subject.happening?.id ?? '', one.subject.happening?.id ?? ''];
  return isEarlier && first !== later && outlays.has(first) && outlays.has(later);
}

function isSaid({ subject: { happening, verb, topic } }: Counted): boolean {
  return happening !== null || verb !== null || topic !== null;
}
