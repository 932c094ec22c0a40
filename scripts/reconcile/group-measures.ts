/** Groups claims by what they count, so that only like is compared with like. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { keyOf, largestCommon } from './counted.ts';
import type { Counted } from './counted.ts';
import { daysBetween } from './days.ts';
import { describeClaim } from './describe-claim.ts';
import type { Subject } from './describe-claim.ts';
import { fillCompanions } from './fill-companions.ts';
import { fillSubjects } from './fill-subjects.ts';
import { findActors } from './find-actors.ts';
import { findScope, isEverywhere } from './find-scope.ts';
import type { HomeNames } from './find-scope.ts';
import { isSameNumber } from './interval.ts';
import { isMoney } from './is-money.ts';
import { joinThings } from './join-things.ts';
import { joinVerbs } from './join-verbs.ts';
import { describeSingle, isSingle, keepSingles } from './keep-singles.ts';
import { partByActors } from './part-by-actors.ts';
import { tellingWords } from './telling-words.ts';
import { fold } from './words.ts';

/** Days after which a number is no longer of the same time. */
const farDays = 183;

/** Claims that count the same thing within the same scope. */
export interface Group {
  readonly subject: Subject;
  readonly scope: string | null;
  readonly claims: readonly ExtractedClaim[];
}

/** Takes the claims of a story in order; gives groups in the order in which their first claims come. */
export function groupMeasures(claims: readonly ExtractedClaim[], home: HomeNames): Group[] {
  const counted = claims.flatMap((claim): Counted[] => {
    const described = isCounted(claim) ? describeClaim(claim) : null;
    const subject = isSingle(claim) ? describeSingle(claim, described) : described;
    if (subject === null) return [];
    const scope = withoutThing(findScope(claim, home), subject.thing);
    return [{ claim, subject, scope }];
  });
  const actorOf = findActors(claims);
  const joined = joinVerbs(joinThings(fillCompanions(fillSubjects(shareScopes(counted, actorOf)))));
  const byNumber = Map.groupBy(partByActors(joined, actorOf), groupKeyOf);
  const groups = Map.groupBy(byNumber.values(), wordingKeyOf);
  return [...groups.values()]
    .map((parts) => keepSingles(parts.flat()))
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined || !members.some(({ claim }) => isNumeric(claim))) return [];
      const { subject, scope } = first;
      return [{ subject, scope, claims: members.map(({ claim }) => claim) }];
    });
}

/** Sums and shares of nothing known have nothing in common but their unit, and their number where it is the same. */
function groupKeyOf(one: Counted): string {
  return isLoose(one) ? `${keyOf(one)} ${one.claim.value}` : keyOf(one);
}

/** Or that their sources say the same words of them. */
function wordingKeyOf(members: readonly Counted[]): string {
  const [first] = members;
  if (first === undefined) return '';
  const words = isLoose(first) ? tellingWords(first.claim) : '';
  return words === '' ? groupKeyOf(first) : `${keyOf(first)} ${words}`;
}

function isLoose({ subject: { happening, verb, thing, topic } }: Counted): boolean {
  const isUnknown = happening === null && verb === null && topic === null;
  return isUnknown && (isMoney(thing) || thing === '%');
}

/** Takes groups and the claims to leave out of them; gives the groups that still hold a number. */
export function withoutClaims(
  groups: readonly Group[],
  left: ReadonlySet<ExtractedClaim>,
): Group[] {
  return groups
    .map((group) => ({ ...group, claims: group.claims.filter((claim) => !left.has(claim)) }))
    .filter(({ claims }) => claims.some(isNumeric));
}

/** A number without a scope has the scope that others give the same number of the same happening. */
function shareScopes(
  counted: readonly Counted[],
  actorOf: ReadonlyMap<ExtractedClaim, string | null>,
): Counted[] {
  const isOther = (a: ExtractedClaim, b: ExtractedClaim): boolean => {
    const [first, second] = [actorOf.get(a) ?? null, actorOf.get(b) ?? null];
    return first !== null && second !== null && first !== second;
  };
  return counted.map((one) => {
    const isCommon = (one.claim.value ?? Infinity) <= largestCommon;
    if (one.scope !== null || one.subject.happening === null || isCommon) return one;
    if (isEverywhere(one.claim)) return one;
    const scopes = new Set(
      counted
        .filter(
          ({ claim, subject, scope }) =>
            scope !== null &&
            subject.happening === one.subject.happening &&
            isSameNumber(claim, one.claim) &&
            !areFarApart(claim, one.claim) &&
            !isOther(claim, one.claim),
        )
        .map(({ scope }) => scope),
    );
    const [scope = null] = scopes;
    return scopes.size === 1 ? { ...one, scope } : one;
  });
}

/** The same number years before is that of another case. */
function areFarApart({ asOf: a }: ExtractedClaim, { asOf: b }: ExtractedClaim): boolean {
  return a !== null && b !== null && daysBetween(a, b) > farDays;
}

/** A number that stands in the article itself and says how many. */
function isCounted(claim: ExtractedClaim): boolean {
  const { role, flags, value, low, high } = claim;
  const isInText = role !== 'header' && role !== 'dateline' && role !== 'boilerplate';
  const isKnown = value !== null || low !== null || high !== null;
  return isInText && isKnown && !flags.includes('boilerplate') && !flags.includes('denial');
}

/** "Several" alone makes no measure; beside a number it is one more claim. */
function isNumeric({ kind, modality }: ExtractedClaim): boolean {
  return kind !== 'vague' && modality !== 'vague';
}

/** "Italians" narrows people, not Italians. */
function withoutThing(scope: string | null, thing: string | null): string | null {
  if (scope === null || thing === null) return scope;
  const words = scope.split(' ').filter((word) => !fold(word).startsWith(thing));
  return words.length === 0 ? null : words.join(' ');
}
