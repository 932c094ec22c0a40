/** Groups claims by what they count, so that only like is compared with like. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { describeClaim } from './describe-claim.ts';
import type { Subject } from './describe-claim.ts';
import { findScope } from './find-scope.ts';
import type { HomeNames } from './find-scope.ts';
import { fold } from './words.ts';

/** Claims that count the same thing within the same scope. */
export interface Group {
  readonly subject: Subject;
  readonly scope: string | null;
  readonly claims: readonly ExtractedClaim[];
}

/** Takes the claims of a story in order; gives groups in the order in which their first claims come. */
export function groupMeasures(claims: readonly ExtractedClaim[], home: HomeNames): Group[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const subject = isCounted(claim) ? describeClaim(claim) : null;
    if (subject === null) continue;
    const scope =
      subject.thing === null
        ? findScope(claim, home)
        : withoutThing(findScope(claim, home), subject.thing);
    const key = keyOf(subject, scope);
    const group = groups.get(key);
    groups.set(key, { subject, scope, claims: [...(group?.claims ?? []), claim] });
  }
  return [...groups.values()].filter(({ claims: members }) => members.some(isNumeric));
}

/** A number that stands in the article itself and says how many. */
function isCounted(claim: ExtractedClaim): boolean {
  const inText = !['header', 'dateline', 'boilerplate'].includes(claim.role);
  return inText && !claim.flags.includes('boilerplate') && isKnown(claim);
}

function isKnown({ value, low, high }: ExtractedClaim): boolean {
  return value !== null || low !== null || high !== null;
}

/** "Several" alone makes no measure; beside a number it is one more claim. */
function isNumeric({ kind, modality }: ExtractedClaim): boolean {
  return kind !== 'vague' && modality !== 'vague';
}

/** "Italians" narrows people, not Italians. */
function withoutThing(scope: string | null, thing: string): string | null {
  const words = (scope ?? '').split(' ').filter((word) => !fold(word).startsWith(thing));
  return words.join(' ') === '' ? null : words.join(' ');
}

function keyOf({ happening, verb, thing, point }: Subject, scope: string | null): string {
  return JSON.stringify([happening?.id ?? null, verb, thing, point, scope]);
}
