/** claim-exists: every claim, source, collection and reason that a vouch names is known. */
import type { Finding, Place } from '../finding.ts';
import { collections } from '../record/story-record.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { nearestNames } from '../../../src/model/nearest-names.ts';
import { evaluateCalc } from '../calc/evaluate-calc.ts';
import { countOf, furnitureReasons } from '../vouch/facts.ts';
import type { Vouch } from '../vouch/vouch.ts';

/** Takes one vouch and where it stands; gives a finding for each name it should not hold. */
export function claimExists(
  vouch: Vouch,
  story: StoryRecord | null,
  at: Place & { readonly file: string },
): readonly Finding[] {
  const finding = (reason: string, actual: string, expected: readonly string[]): Finding => ({
    ...at,
    ruleId: 'claim-exists',
    reason,
    actual,
    expected,
  });
  const { furniture } = vouch;
  const reasons = Object.keys(furnitureReasons);
  const unknownReason = furniture !== null && !reasons.includes(furniture);
  const furnished = unknownReason
    ? [finding(`"${furniture}" is no reason for furniture`, furniture, reasons)]
    : [];
  if (story === null) {
    const named = vouch.claims[0] ?? vouch.calc ?? vouch.count ?? vouch.quote ?? vouch.source;
    return named === null
      ? furnished
      : [...furnished, finding(`"${named}" is named where there is no story`, named, [])];
  }
  const claimIds = [...story.claims.keys()];
  const sourceIds = [...story.sources.keys()];
  const unknownClaim = (id: string): Finding =>
    finding(`no claim has the id "${id}"`, id, nearestNames(id, claimIds));
  const source = vouch.source ?? vouch.quote?.split(':')[0] ?? null;
  return [
    ...furnished,
    ...vouch.claims.filter((id) => !story.claims.has(id)).map(unknownClaim),
    ...(vouch.calc === null ? [] : calcFindings(vouch.calc, story, unknownClaim, finding)),
    ...(vouch.count !== null && countOf(vouch.count, story) === null
      ? [finding(`"${vouch.count}" is no collection`, vouch.count, collections)]
      : []),
    ...(source !== null && !story.sources.has(source)
      ? [finding(`no source has the id "${source}"`, source, nearestNames(source, sourceIds))]
      : []),
  ];
}

function calcFindings(
  expression: string,
  story: StoryRecord,
  unknownClaim: (id: string) => Finding,
  finding: (reason: string, actual: string, expected: readonly string[]) => Finding,
): readonly Finding[] {
  const result = evaluateCalc(expression, story);
  if ('unknown' in result) return result.unknown.map(unknownClaim);
  if ('error' in result) {
    return [finding(`"${expression}" cannot be worked out: ${result.error}`, expression, [])];
  }
  return [];
}
