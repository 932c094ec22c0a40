/** Compares the claims of one measure pair by pair: relations, and the disagreement among them. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Relation } from '../../src/model/measure.ts';
import { compareClaims } from './compare-claims.ts';
import type { Circumstances } from './circumstances.ts';
import type { RivalReason, Verdict } from './compare-claims.ts';
import { explainRelation } from './explain-relation.ts';
import type { Telling } from './name-parties.ts';
import { findLists } from './find-lists.ts';
import { findParts } from './find-parts.ts';

/** Claims that stand for others, by what they are to each other. */
export interface Related {
  readonly relations: readonly Relation[];
  /** Pairs that exclude each other. */
  readonly rivals: readonly Rivals[];
}

export interface Rivals {
  readonly pair: readonly [ExtractedClaim, ExtractedClaim];
  readonly severity: Disagreement['severity'];
  readonly reason: RivalReason;
}

/**
 * Takes the claims of one measure, each claimant's repeats left out, the circumstances of the comparison and how to tell of it.
 * Agreements and revisions are given as whole series, roundings and subsets as pairs.
 */
export function relateClaims(
  claims: readonly ExtractedClaim[],
  circumstances: Circumstances,
  telling: Telling,
): Related {
  const parts = findParts(claims);
  const lists = findLists(
    claims.filter((claim) => !parts.has(claim)),
    circumstances.holdsFor,
  );
  const wholes = claims.filter((claim) => !parts.has(claim));
  const verdicts = wholes.flatMap((a, index) =>
    wholes.slice(index + 1).flatMap((b) => {
      const verdict = compareClaims(a, b, circumstances);
      return verdict === null ? [] : [{ a, b, verdict }];
    }),
  );
  const pairsOf = (kind: Verdict['kind']): [ExtractedClaim, ExtractedClaim][] =>
    verdicts.flatMap(({ a, b, verdict }) => (verdict.kind === kind ? [[a, b]] : []));
  const agreements = joinPairs(
    pairsOf('agreement').filter(([a, b]) => a.source !== b.source),
    claims,
  );
  const revisions = seriesOf(
    pairsOf('revision').filter(([a, b]) => !lists.has(a) && !lists.has(b)),
    claims,
    circumstances,
  );
  return {
    relations: [
      ...toRelations('agreement', agreements, telling),
      ...toRelations('rounding', pairsOf('rounding'), telling),
      ...toRelations('revision', revisions, telling),
      ...toRelations('otherUnit', onePerUnits(pairsOf('otherUnit')), telling),
      ...toRelations('otherScope', joinPairs(pairsOf('otherScope'), claims), telling),
      ...toRelations(
        'subset',
        [...parts].flatMap(([part, whole]) => (whole === null ? [] : [[part, whole]])),
        telling,
      ),
    ],
    rivals: verdicts.flatMap(({ a, b, verdict }) =>
      verdict.kind === 'disagreement' && !lists.has(a) && !lists.has(b)
        ? [{ pair: [a, b] as const, severity: verdict.severity, reason: verdict.reason }]
        : [],
    ),
  };
}

function toRelations(
  kind: Relation['kind'],
  groups: readonly (readonly ExtractedClaim[])[],
  telling: Telling,
): Relation[] {
  return groups.map((group) => ({
    kind,
    claims: group.map(({ id }) => id),
    why: explainRelation(kind, group, telling),
  }));
}

/** Of the pairs whose units differ alike, the first says it for all. */
function onePerUnits(
  pairs: readonly [ExtractedClaim, ExtractedClaim][],
): readonly (readonly ExtractedClaim[])[] {
  const unitsOf = (pair: readonly ExtractedClaim[]): string =>
    JSON.stringify(pair.map(({ unit }) => unit).sort());
  return [...Map.groupBy(pairs, unitsOf).values()].flatMap(([first]) => (first ? [first] : []));
}

/** Counts of one side, or of one party, in the order of the days they hold for. */
function seriesOf(
  pairs: readonly (readonly [ExtractedClaim, ExtractedClaim])[],
  claims: readonly ExtractedClaim[],
  { holdsFor }: Circumstances,
): ExtractedClaim[][] {
  const ofOneSide = pairs.filter(([a, b]) => claimantOf(a) === claimantOf(b));
  const day = (claim: ExtractedClaim): string => holdsFor(claim)?.to ?? '';
  return joinPairs(ofOneSide, claims).map((series) =>
    series.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
  );
}

function claimantOf({ side, attributedTo, source }: ExtractedClaim): string {
  return side ?? attributedTo ?? source;
}

/** Joins pairs that share a claim into groups, members in the order of the claims. */
function joinPairs(
  pairs: readonly (readonly [ExtractedClaim, ExtractedClaim])[],
  claims: readonly ExtractedClaim[],
): ExtractedClaim[][] {
  const group = new Map<ExtractedClaim, Set<ExtractedClaim>>();
  for (const [a, b] of pairs) {
    const joined = new Set([...(group.get(a) ?? [a]), ...(group.get(b) ?? [b])]);
    for (const claim of joined) group.set(claim, joined);
  }
  return [...new Set(group.values())].map((members) =>
    claims.filter((claim) => members.has(claim)),
  );
}
