/** Says what a number counts where its own words do not: by its sentence, and by the same number elsewhere. */
import { keyOf, largestCommon } from './counted.ts';
import type { Counted } from './counted.ts';
import { comparingWords } from '../grammar/en/narrowing-words.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Subject } from './describe-claim.ts';
import { comparingSet } from './comparing-set.ts';
import { fillEllipsis } from './fill-ellipsis.ts';
import { factorBetween, isNearNumber } from './factor-between.ts';
import { fillJuxtaposed } from './fill-juxtaposed.ts';
import { isHeldAgainst } from './is-held-against.ts';
import { isSameNumber } from './interval.ts';
import { isFit } from './is-fit.ts';
import { isOfKind, kindsOf } from './kind-of.ts';
import { isImplied } from './lexicon.ts';
import { clauseBefore } from './words-around.ts';
import { fold } from './words.ts';

const formerly = comparingSet('formerly');
const comparing = new Set(comparingWords.split(' '));

/** Words from a number back to the one that compares it. */
const comparingReach = 7;

/** Takes what the claims of a story count, in order; gives it with what was left open filled in where one answer fits. */
export function fillSubjects(counted: readonly Counted[]): Counted[] {
  const compared = counted.map((one, at) => fromSentence(one, counted.slice(0, at)));
  const told = fillEllipsis(compared);
  const paired = fillJuxtaposed(told);
  const named = paired.map((one) => fromSameNumber(one, paired));
  return named.map((one) => closeOpen(one, named)).map(markAdditions);
}

/** "19 people were held, among them three teenagers"; "one party got 38 percent of the vote and another 34 percent". */
function fromSentence(one: Counted, before: readonly Counted[]): Counted {
  const { claim, subject } = one;
  const { happening, verb, topic } = subject;
  const hasVerb = claim.predicate?.form !== 'noun' && (verb !== null || happening !== null);
  if (topic !== null || (claim.kind !== 'percent' && happening !== null)) return one;
  const siblings = before.filter(
    (other) =>
      other.claim.source === claim.source &&
      other.claim.quote.start === claim.quote.start &&
      other.claim.kind === claim.kind,
  );
  if (isHeldAgainst(claim) && isUnsaid(one)) return { ...one, ...comparedWith(one, siblings) };
  const sibling = siblings.at(-1)?.subject;
  if (sibling === undefined) return one;
  const isElliptic = claim.kind === 'percent' && sibling.topic !== null && sibling.change === null;
  if (isElliptic && !hasVerb)
    return { ...one, subject: { ...subject, happening: null, verb: null, topic: sibling.topic } };
  if (happening !== null) return one;
  if (isUnsaid(one) && sibling.happening !== null && isCompared(claim))
    return { ...one, subject: sibling };
  const isPart = claim.predicate?.partitive === true && verb === null && claim.kind === 'count';
  return isPart && sibling.happening !== null
    ? {
        ...one,
        subject: {
          ...subject,
          happening: sibling.happening,
          thing: thingAs(subject.thing, sibling, claim.language),
        },
      }
    : one;
}

/** What the number of its sentence counts that is most like it, in the same place. */
function comparedWith(
  { claim, subject, scope }: Counted,
  siblings: readonly Counted[],
): Pick<Counted, 'subject' | 'scope'> {
  const [nearest] = siblings
    .filter((other) => !isUnsaid(other) && isNearNumber(claim, other.claim))
    .sort((a, b) => factorBetween(claim, a.claim) - factorBetween(claim, b.claim));
  return nearest === undefined
    ? { subject, scope }
    : { subject: nearest.subject, scope: scope ?? nearest.scope };
}

/** What the happening implies is not said again. */
function thingAs(thing: string | null, { happening }: Subject, language: string): string | null {
  return thing !== null && happening !== null && isImplied(thing, happening, language)
    ? null
    : thing;
}

/** "Far more than the count of 31", "three times the 3 million they admit". */
function isCompared(claim: ExtractedClaim): boolean {
  const words = clauseBefore(claim, comparingReach).map(fold);
  const isFormer = [...formerly(claim.language)].some((phrase) => words.join('-').endsWith(phrase));
  return isFormer || words.some((word) => comparing.has(word));
}

/** A number of nothing said is the same uncommon number that other sentences give of one thing; a part is of its own whole. */
function fromSameNumber(one: Counted, all: readonly Counted[]): Counted {
  if (!isUnsaid(one) || (one.claim.value ?? 0) <= largestCommon) return one;
  if (one.claim.predicate?.partitive === true) return one;
  const others = all.filter(
    (other) =>
      !isUnsaid(other) &&
      other.claim.kind === one.claim.kind &&
      isSameNumber(other.claim, one.claim),
  );
  const keys = new Set(others.map((other) => keyOf({ subject: other.subject, scope: null })));
  const [first] = others;
  return keys.size === 1 && first !== undefined ? { ...one, subject: first.subject } : one;
}

function isUnsaid({ claim, subject }: Counted): boolean {
  const { happening, verb, thing, topic } = subject;
  const isBare = thing === null || claim.kind === 'money';
  return isBare && happening === null && verb === null && topic === null;
}

function isSibling({ claim, subject }: Counted, one: Counted): boolean {
  const isInSentence =
    claim.source === one.claim.source && claim.quote.start === one.claim.quote.start;
  return isInSentence && claim.kind === one.claim.kind && !subject.isOpen;
}

/**
 * A number without a noun counts the people its sentence counts ("31,000 migrants crossed; 220 drowned"), else what
 * most numbers of the same happening count.
 */
function closeOpen(one: Counted, all: readonly Counted[]): Counted {
  const { happening, isOpen } = one.subject;
  if (!isOpen || happening === null) return one;
  const sibling = all.slice(0, all.indexOf(one)).findLast((other) => isSibling(other, one));
  const own = sibling?.subject.thing ?? null;
  if (own !== null && isFit(happening, kindsOf(one.claim, own)) && isOfKind(own, 'people')) {
    const thing = thingAs(own, one.subject, one.claim.language);
    return { ...one, subject: { ...one.subject, thing } };
  }
  const things = Map.groupBy(
    all.filter(({ subject }) => subject.happening === happening && !subject.isOpen),
    ({ subject }) => subject.thing,
  );
  const [most] = [...things].sort(
    (a, b) => b[1].length - a[1].length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  );
  return most === undefined ? one : { ...one, subject: { ...one.subject, thing: most[0] } };
}

/** "Six bodies were found overnight" adds to the toll; as a part of a number of its sentence it is a part. */
function markAdditions(one: Counted, _at: number, all: readonly Counted[]): Counted {
  const { claim, subject } = one;
  if (claim.predicate?.qualifiers.includes('overnight') !== true) return one;
  const isPart = all.some(
    (other) =>
      other !== one &&
      other.claim.source === claim.source &&
      other.claim.quote.start === claim.quote.start &&
      other.subject.happening === subject.happening,
  );
  return isPart || subject.happening?.course !== 'adds'
    ? one
    : { ...one, subject: { ...subject, narrowing: 'new' } };
}
