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
  const unknownClaim = (id: string): Finding =>
    finding(`no claim has the id "${id}"`, id, nearestNames(id, [...story.claims.keys()]));
  const source = vouch.source ?? vouch.quote?.split(':')[0] ?? null;
  return [
    ...furnished,
    ...vouch.claims.filter((id) => !story.claims.has(id)).map(unknownClaim),
    ...(vouch.calc === null ? [] : calcFindings(vouch.calc, story, unknownClaim, finding)),
    ...(vouch.count !== null && countOf(vouch.count, story) === null
      ? [finding(`"${vouch.count}" is no collection`, vouch.count, collections)]
      : []),
    ...(source !== null && !story.sources.has(source)
      ? [
          finding(
            `no source has the id "${source}"`,
            source,
            nearestNames(source, [...story.sources.keys()]),
          ),
        ]
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
  if ('unknown' in result)
    return result.unknown.map((id) => {
      const apart = joinedIn(id, story);
      if (apart === null) return unknownClaim(id);
      return finding(`no claim has the id "${id}": a sign needs a space on each side`, id, [apart]);
    });
  if ('error' in result) {
    return [finding(`"${expression}" cannot be worked out: ${result.error}`, expression, [])];
  }
  return [];
}

/** Two ids that are joined by a hyphen where a minus sign was meant, taken apart; `null` where there are none. */
function joinedIn(text: string, { claims }: StoryRecord): string | null {
  const first = [...claims.keys()].find(
    (id) => text.startsWith(`${id}-`) && claims.has(text.slice(id.length + 1)),
  );
  return first === undefined ? null : `<calc:${first} - ${text.slice(first.length + 1)}>`;
}
