/** Gives each claim its measure and scope: the groups found, named, and put right by the desk. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Desk } from '../../src/model/desk.ts';
import type { Source } from '../../src/model/source.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { findAsides } from './asides/find-asides.ts';
import { describeClaim } from './describe-claim.ts';
import { fillFromOthers } from './fill-from-others.ts';
import { findParts } from './find-parts.ts';
import { findHomeNames } from './find-scope.ts';
import { groupMeasures, withoutClaims } from './group-measures.ts';
import type { Group } from './group-measures.ts';
import { mainLanguage } from './main-language.ts';
import { nameMeasures } from './name-measure.ts';
import type { MeasureName } from './name-measure.ts';

export interface NamedGroup extends Group {
  readonly name: MeasureName;
}

export interface Assigned {
  readonly claims: readonly ExtractedClaim[];
  readonly groups: readonly NamedGroup[];
  /** Ids of the measures found, before the desk merged any. */
  readonly found: readonly string[];
}

/** Takes the claims of a story; gives them with `measure` and `scope` set, and the measures with their claims. */
export function assignMeasures(
  claims: readonly ExtractedClaim[],
  sources: readonly Source[],
  desk: Desk | null,
): Assigned {
  const counted = groupMeasures(claims, findHomeNames(claims));
  const groups = withoutClaims(counted, findAsides(counted, claims, sources));
  const names = nameMeasures(groups, mainLanguage(sources));
  const found = groups.flatMap((group, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ ...group, name }];
  });
  const measureOf = new Map<string, string | null>();
  for (const { name, claims: members } of found) {
    for (const { id } of members) measureOf.set(id, mergedInto(name.id, desk));
  }
  for (const [id, { measure }] of Object.entries(desk?.decisions.claims ?? {})) {
    if (measure !== undefined) measureOf.set(id, measure);
  }
  const assigned = claims.map((claim) => ({
    ...claim,
    measure: measureOf.get(claim.id) ?? null,
    scope: scopeOf(claim, found, mainLanguage(sources)),
  }));
  const filled = fillFromOthers(assigned);
  return { claims: filled, groups: regroup(found, filled, desk), found: names.map(({ id }) => id) };
}

const partOfWhole = perLanguage(({ labels }) => labels.partOfWhole);

/** A part of a larger number is narrowed by the words that set it apart; others by their measure's scope. */
function scopeOf(
  claim: ExtractedClaim,
  groups: readonly NamedGroup[],
  language: string,
): string | null {
  const group = groups.find(({ claims }) => claims.includes(claim));
  if (group === undefined) return null;
  if (!findParts(group.claims).has(claim)) return group.scope;
  return claim.predicate?.qualifiers.at(-1) ?? claim.asOf?.text ?? partOfWhole(language);
}

function mergedInto(id: string, desk: Desk | null): string {
  const target = Object.entries(desk?.decisions.measures ?? {}).find(([, { merge }]) =>
    merge.includes(id),
  );
  return target?.[0] ?? id;
}

function regroup(
  found: readonly NamedGroup[],
  claims: readonly ExtractedClaim[],
  desk: Desk | null,
): NamedGroup[] {
  const members = Map.groupBy(claims, ({ measure }) => measure);
  return [...members].flatMap(([id, own]) => {
    if (id === null) return [];
    const [first] = own;
    const group =
      found.find(({ name }) => name.id === id) ??
      found.find((other) => other.claims.some((claim) => claim.id === first?.id));
    const label = desk?.decisions.measures[id]?.label ?? group?.name.label ?? id;
    const unit = group?.name.unit ?? first?.unit ?? 'people';
    const subject = group?.subject ?? (first === undefined ? null : describeClaim(first));
    if (subject === null) return [];
    return [{ name: { id, label, unit }, subject, scope: group?.scope ?? null, claims: own }];
  });
}
