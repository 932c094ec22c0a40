/**
 * Takes verbs for one where a story uses them of one thing: a number that few things share, given by two sources with
 * two verbs ("11.4 billion was withdrawn", "pulled out"), says that they mean the same.
 */
import type { Counted } from './counted.ts';
import { largestCommon } from './counted.ts';
import { isSameNumber } from './interval.ts';
import { isOfKind } from './kind-of.ts';

/** Digits of a number that two sources may well share by chance. */
const roundDigits = 2;

/** Takes what the claims of a story count, in order; gives it with what only a verb says said as other sources say it. */
export function joinVerbs(counted: readonly Counted[]): Counted[] {
  const said = new Map<string, Counted>();
  for (const one of counted) {
    const known = isVerbOnly(one) ? counted.find((other) => saysOf(other, one)) : undefined;
    if (known !== undefined && !said.has(verbKeyOf(one))) said.set(verbKeyOf(one), known);
  }
  return counted.map((one) => {
    const known = isVerbOnly(one) ? said.get(verbKeyOf(one)) : undefined;
    if (known === undefined || known.subject.verb === one.subject.verb) return one;
    const { happening, verb, thing } = known.subject;
    return { ...one, subject: { ...one.subject, happening, verb, thing } };
  });
}

/** The tables know nothing of the verb. */
function isVerbOnly({ subject: { happening, verb, topic } }: Counted): boolean {
  return happening === null && verb !== null && topic === null;
}

function verbKeyOf({ claim, subject: { verb, thing } }: Counted): string {
  return JSON.stringify([claim.kind, verb, thing]);
}

/** The same number of the same thing in another source, with a happening or an earlier verb of its own. */
function saysOf(other: Counted, one: Counted): boolean {
  const { happening, verb, topic, narrowing } = other.subject;
  if (other.claim.source === one.claim.source || other.claim.kind !== one.claim.kind) return false;
  if (topic !== null || narrowing !== one.subject.narrowing) return false;
  if (happening === null && (verb === null || verb <= (one.subject.verb ?? ''))) return false;
  return isSameNumber(other.claim, one.claim) && isTelling(one, other);
}

/** Of one thing any number that is not small tells, of people under two names only one of many digits. */
function isTelling({ claim, subject }: Counted, other: Counted): boolean {
  const value = claim.value ?? 0;
  if (value <= largestCommon) return false;
  if (subject.thing !== null && subject.thing === other.subject.thing) return true;
  const things = [subject.thing, other.subject.thing];
  const arePeople = things.every((thing) => thing === null || isOfKind(thing, 'people'));
  const isRound = Number(value.toPrecision(roundDigits)) === value;
  return claim.kind === 'count' && arePeople && !isRound;
}
