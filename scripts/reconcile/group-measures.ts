/** Groups claims by what they count, so that only like is compared with like. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { describeClaim } from './describe-claim.ts';
import type { Subject } from './describe-claim.ts';
import { findScope } from './find-scope.ts';
import type { HomeNames } from './find-scope.ts';
import { isSameNumber } from './interval.ts';
import { fold } from './words.ts';

/** Claims that count the same thing within the same scope. */
export interface Group {
  readonly subject: Subject;
  readonly scope: string | null;
  readonly claims: readonly ExtractedClaim[];
}

interface Counted {
  readonly claim: ExtractedClaim;
  readonly subject: Subject;
  readonly scope: string | null;
}

/** A noun that ends on a noun this long or longer is a kind of it: "schoolgirl" of "girl". */
const shortestKind = 4;

/** Takes the claims of a story in order; gives groups in the order in which their first claims come. */
export function groupMeasures(claims: readonly ExtractedClaim[], home: HomeNames): Group[] {
  const counted = claims.flatMap((claim): Counted[] => {
    const subject = isCounted(claim) ? describeClaim(claim) : null;
    if (subject === null) return [];
    const scope = withoutThing(findScope(claim, home), subject.thing);
    return [{ claim, subject, scope }];
  });
  const joined = joinKinds(shareScopes(counted));
  const closed = joined.map((one) => closeOpen(one, joined));
  const groups = Map.groupBy(closed, ({ subject, scope }) => keyOf(subject, scope));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined || !members.some(({ claim }) => isNumeric(claim))) return [];
    return [{ ...first, claims: members.map(({ claim }) => claim) }];
  });
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
function shareScopes(counted: readonly Counted[]): Counted[] {
  return counted.map((one) => {
    if (one.scope !== null || one.subject.happening === null) return one;
    const scopes = new Set(
      counted
        .filter(
          ({ claim, subject, scope }) =>
            scope !== null &&
            subject.happening === one.subject.happening &&
            isSameNumber(claim, one.claim),
        )
        .map(({ scope }) => scope),
    );
    const [scope = null] = scopes;
    return scopes.size === 1 ? { ...one, scope } : one;
  });
}

/** Takes "schoolgirls" for "girls" where the story counts both. */
function joinKinds(counted: readonly Counted[]): Counted[] {
  const nouns = new Set(
    counted.flatMap(({ subject: { thing } }) => (thing === null ? [] : [thing])),
  );
  const kindOf = (noun: string): string =>
    [...nouns]
      .filter((other) => other.length >= shortestKind && noun.endsWith(other))
      .sort((a, b) => a.length - b.length)[0] ?? noun;
  return counted.map((one) => {
    const { thing } = one.subject;
    return thing === null ? one : { ...one, subject: { ...one.subject, thing: kindOf(thing) } };
  });
}

/** A number without a noun counts what most numbers of the same happening count. */
function closeOpen(one: Counted, all: readonly Counted[]): Counted {
  const { happening, isOpen } = one.subject;
  if (!isOpen || happening === null) return one;
  const things = Map.groupBy(
    all.filter(({ subject }) => subject.happening === happening && !subject.isOpen),
    ({ subject }) => subject.thing,
  );
  const [most] = [...things].sort(
    (a, b) => b[1].length - a[1].length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  );
  return most === undefined ? one : { ...one, subject: { ...one.subject, thing: most[0] } };
}

/** A number that stands in the article itself and says how many. */
function isCounted(claim: ExtractedClaim): boolean {
  const { role, flags, value, low, high } = claim;
  const isInText = role !== 'header' && role !== 'dateline' && role !== 'boilerplate';
  const isKnown = value !== null || low !== null || high !== null;
  return isInText && isKnown && !flags.includes('boilerplate');
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

function keyOf(subject: Subject, scope: string | null): string {
  const { happening, verb, thing, narrowing, point } = subject;
  return JSON.stringify([happening?.id ?? null, verb, thing, narrowing, point, scope]);
}
