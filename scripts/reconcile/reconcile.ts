/** From the claims of many sources to one story: what is counted, who disagrees, what happened when. */
import type { ExtractedClaim, RejectedFile } from '../../src/model/article.ts';
import { claimSchema } from '../../src/model/claim.ts';
import type { Claim, DaySpan } from '../../src/model/claim.ts';
import type { Desk } from '../../src/model/desk.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Source } from '../../src/model/source.ts';
import type { Story } from '../../src/model/story.ts';
import { correctClaims, recordNames } from './apply-desk.ts';
import { areJuxtaposed } from './are-juxtaposed.ts';
import { assertKnown } from './assert-known.ts';
import { assignMeasures } from './assign-measures.ts';
import type { NamedGroup } from './assign-measures.ts';
import { dateEvents } from './date-events.ts';
import { findDateDisagreements, findYearDisagreement } from './find-date-disagreements.ts';
import type { MainHappening } from './find-date-disagreements.ts';
import { findDenials } from './find-denials.ts';
import { findMainHappening } from './find-main-happening.ts';
import { findHomeNames } from './find-scope.ts';
import { findSlips } from './find-slips.ts';
import { findValueDisagreement } from './find-value-disagreement.ts';
import { flagSums } from './flag-sums.ts';
import { independentClaims } from './independent-claims.ts';
import { isHeldAgainst } from './is-held-against.ts';
import { isSingle } from './keep-singles.ts';
import { mainLanguage } from './main-language.ts';
import { nameSpeakers } from './name-speakers.ts';
import { isShare } from './part-by-actors.ts';
import { relateClaims } from './relate-claims.ts';
import { fold } from './words.ts';

export interface ReconcileInput {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly claims: readonly ExtractedClaim[];
  readonly desk: Desk | null;
  readonly rejected: readonly RejectedFile[];
}

/**
 * Takes what the sources of one story say; gives the story, the same for the same claims in the same order.
 * Throws a `DeskError` where the desk names what the story does not have.
 */
export function reconcile({ id, desk, rejected, ...given }: ReconcileInput): Story {
  const { sources, claims: found } = given;
  const { claims: kept, corrections } =
    desk === null ? { claims: [...found], corrections: [] } : correctClaims(found, desk);
  const spoken = flagSums(nameSpeakers(kept, desk));
  const { claims: counted, groups, found: measures } = assignMeasures(spoken, sources, desk);
  if (desk !== null) {
    assertKnown(desk, {
      files: [...sources, ...rejected].map(({ file }) => file),
      claims: found.map((claim) => claim.id),
      measures,
      speakers: found.flatMap(({ attributedTo }) => attributedTo ?? []),
    });
  }
  const language = mainLanguage(sources);
  const published = new Map(sources.map((source) => [source.id, source.published?.date ?? null]));
  const publishedOn = (source: string): string | null => published.get(source) ?? null;
  const holdsFor = (claim: Claim): DaySpan | null => {
    const date = publishedOn(claim.source);
    return claim.asOf ?? (date === null ? null : { from: date, to: date });
  };
  const home = new Set([...findHomeNames(counted).home].map(fold));
  const studied = groups.map((group) => {
    const { happening } = group.subject;
    const known = saysWhat(group) ? group.claims : group.claims.filter(isInComparison(group));
    const independent = independentClaims(known, sources);
    return {
      group,
      independent,
      ...relateClaims(independent, { happening, home, holdsFor }, { sources, language }),
    };
  });
  const denied = findDenials(counted, studied, holdsFor, { sources, language });
  const claims = counted.map((claim) => {
    const own = denied.find(({ denials }) => denials.includes(claim));
    return own === undefined ? claim : { ...claim, measure: own.measure };
  });
  const disagreements = [
    ...studied.map(({ group, rivals }) =>
      findValueDisagreement(group.name, rivals, sources, language),
    ),
    ...groups.map(({ name, subject, claims: members }) =>
      subject.point === null ? null : findYearDisagreement(name.id, members, language),
    ),
    ...denied.map(({ disagreement }) => disagreement),
    ...findDateDisagreements(claims, mainHappening(groups), publishedOn, language),
    ...findSlips(claims, language),
  ].filter((one): one is Disagreement => one !== null);
  return {
    id,
    sources,
    // Parsing drops what only reconciling needed.
    claims: claims
      .filter((claim) => !isSingle(claim) || claim.measure !== null)
      .map((claim) => claimSchema.parse(claim)),
    measures: studied.map(({ group: { name, scope, claims: members }, relations }) => ({
      id: name.id,
      label: name.label,
      unit: name.unit,
      scope,
      claims: [
        ...members.map((claim) => claim.id),
        ...claims
          .filter((claim) => claim.measure === name.id && claim.flags.includes('denial'))
          .map((claim) => claim.id),
      ],
      relations: [...relations],
    })),
    disagreements,
    events: dateEvents(claims, sources),
    corrections: [...corrections, ...(desk === null ? [] : recordNames(desk))],
    rejected,
  };
}

/** Numbers of nobody knows what are listed together, but not compared, except by the sentence that compares them. */
function saysWhat({ subject: { happening, verb, thing, topic, actor } }: NamedGroup): boolean {
  if (topic !== null) return actor !== null || !isShare(topic);
  return happening !== null || (verb !== null && thing !== null);
}

/** A number held against another, or that other, or one of two set side by side of which a noun says what they count. */
function isInComparison({ claims }: NamedGroup): (claim: ExtractedClaim) => boolean {
  return (claim) =>
    claims.some(
      (other) =>
        (areNamed(claim, other) && areJuxtaposed(claim, other)) ||
        (other.source === claim.source &&
          other.quote.start === claim.quote.start &&
          claims.length > 1 &&
          isHeldAgainst(other)),
    );
}

function areNamed(...pair: readonly ExtractedClaim[]): boolean {
  return pair.some(({ kind, predicate }) => kind !== 'count' || (predicate?.head ?? null) !== null);
}

/** The happening most claims are about. */
function mainHappening(groups: readonly NamedGroup[]): MainHappening | null {
  const id = findMainHappening(groups);
  const [largest] = groups
    .filter(({ subject }) => subject.happening?.id === id)
    .sort((a, b) => b.claims.length - a.claims.length);
  return id === null || largest === undefined ? null : { id, label: largest.name.label };
}
