/** Fills in who said a number, and as of when, from another mention of the same number. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { areInOneBreath } from './are-juxtaposed.ts';
import { daysBetween, lengthOf } from './days.ts';
import { isHeldAgainst } from './is-held-against.ts';
import { isSameNumber } from './interval.ts';

/** A number repeated this many days later or less is still the number of that day. */
const memoryDays = 7;

/** An expression that covers more days does not say when. */
const longestDays = 3;

/**
 * Takes claims with their measures; gives them with a headline's number attributed as its article attributes it,
 * and a number without a date of its own dated as another source dates the same number of the same side.
 */
export function fillFromOthers(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const groups = Map.groupBy(claims, ({ measure }) => measure);
  return claims.map((claim) => {
    if (claim.measure === null) return claim;
    const mentions = (groups.get(claim.measure) ?? []).filter(
      (other) => other !== claim && isSameNumber(other, claim),
    );
    const said = { ...claim, ...speakerOf(claim, mentions), asOf: dayOfRival(claim, groups) };
    return { ...said, asOf: dateOf(said, mentions) };
  });
}

function speakerOf(
  claim: ExtractedClaim,
  mentions: readonly ExtractedClaim[],
): Pick<ExtractedClaim, 'attributedTo' | 'side'> {
  const { attributedTo, side, role, source } = claim;
  if (attributedTo !== null || role !== 'title') return { attributedTo, side };
  const own = mentions.filter((other) => other.source === source && other.role === 'body');
  const [first] = own;
  const isOne = own.every((other) => other.attributedTo === first?.attributedTo);
  if (first === undefined || !isOne) return { attributedTo, side };
  return { attributedTo: first.attributedTo, side: first.side };
}

/** "Pulled 15 billion in April, more than the 11 the bank disclosed": both are of April. */
function dayOfRival(
  claim: ExtractedClaim,
  groups: ReadonlyMap<string | null, readonly ExtractedClaim[]>,
): ExtractedClaim['asOf'] {
  const { asOf, source, quote, measure } = claim;
  if (asOf?.how !== 'published' || claim.attributedTo === null) return asOf;
  const first = groups
    .get(measure)
    ?.find((other) => other.start < claim.start && areInOneBreath(other, claim));
  if (first?.asOf != null) return { ...first.asOf, text: null, how: 'inferred' };
  if (!isHeldAgainst(claim)) return asOf;
  const rival = groups
    .get(measure)
    ?.find(
      (other) => other.source === source && other.quote.start === quote.start && other !== claim,
    );
  return rival?.asOf == null ? asOf : { ...rival.asOf, text: null, how: 'inferred' };
}

function dateOf(
  claim: ExtractedClaim,
  mentions: readonly ExtractedClaim[],
): ExtractedClaim['asOf'] {
  const { asOf, side } = claim;
  if (asOf?.how !== 'published') return asOf;
  const dates = mentions.flatMap(({ asOf: other, side: otherSide }) => {
    const isDated = other !== null && other.how !== 'published' && other.how !== 'inferred';
    if (!isDated || otherSide !== side || lengthOf(other) > longestDays) return [];
    const isBefore = other.to <= asOf.to && daysBetween(other, asOf) <= memoryDays;
    return isBefore ? [other] : [];
  });
  const first = dates.sort((a, b) => (a.to < b.to ? -1 : 1))[0];
  return first === undefined
    ? asOf
    : { from: first.from, to: first.to, text: null, how: 'inferred' };
}
