/** Takes nouns for one where they count the same in a story: "schoolgirls" for "girls", people for miners. */
import { largestCommon } from './counted.ts';
import type { Counted } from './counted.ts';
import { isSameNumber } from './interval.ts';
import { isOfKind } from './kind-of.ts';

/** A noun that ends on a noun this long or longer is a kind of it: "schoolgirl" of "girl". */
const shortestKind = 4;

/** Takes what the claims of a story count; gives it with one noun for each thing. */
export function joinThings(counted: readonly Counted[]): Counted[] {
  return joinPeople(joinKinds(counted));
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
    return thing === null ? one : withThing(one, kindOf(thing));
  });
}

/** Girls and people of one happening are the same where sources give one uncommon number of both. */
function joinPeople(counted: readonly Counted[]): Counted[] {
  const things = new Map<string, string>();
  for (const { claim, subject } of counted) {
    const { thing, happening } = subject;
    if (thing === null || happening === null || !isOfKind(thing, 'people')) continue;
    const isShared = counted.some(
      (other) =>
        other.subject.happening === happening &&
        other.subject.thing === null &&
        (claim.value ?? 0) > largestCommon &&
        isSameNumber(other.claim, claim),
    );
    if (isShared) things.set(happening.id, thing);
  }
  return counted.map((one) => {
    const { subject, claim } = one;
    const thing = things.get(subject.happening?.id ?? '');
    const isPlain = subject.thing === null && claim.kind === 'count';
    return isPlain && thing !== undefined ? withThing(one, thing) : one;
  });
}

function withThing(one: Counted, thing: string): Counted {
  return { ...one, subject: { ...one.subject, thing } };
}
