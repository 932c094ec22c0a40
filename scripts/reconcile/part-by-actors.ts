/** Parts what several parties won, sold or cut by party: the numbers of each are no rivals. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Counted } from './counted.ts';
import type { Subject } from './describe-claim.ts';
import { actorNamedBy } from './find-actors.ts';
import { isSameNumber } from './interval.ts';
import { isOfKind } from './kind-of.ts';

/**
 * Takes what the claims of a story count, and whose number each claim is; gives it with the party as part of what is
 * counted where the story gives numbers of one thing of two parties or more.
 */
export function partByActors(
  counted: readonly Counted[],
  actorOf: ReadonlyMap<ExtractedClaim, string | null>,
): Counted[] {
  const owned = counted.filter(({ subject }) => isOwned(subject));
  const rows = Map.groupBy(owned, rowOf);
  const parted = new Map<Counted, Counted>();
  for (const row of rows.values()) {
    const actors = new Set(row.flatMap((one) => doerOf(one, actorOf) ?? []));
    if (actors.size < 2 && !hasOther(row, actorOf)) continue;
    for (const one of row) {
      if (one.claim.predicate?.relation === 'whole') continue;
      const actor =
        doerOf(one, actorOf) ?? actorOfSame(one, row, actorOf) ?? actorNamedBy(one.claim, actors);
      const scope = actor === null ? one.scope : withoutName(one.scope, actor);
      parted.set(one, { ...one, scope, subject: { ...one.subject, actor } });
    }
  }
  return counted.map((one) => parted.get(one) ?? one);
}

/** True for "share of vote": what is a share of belongs to a party. */
export function isShare(topic: string): boolean {
  return topic.startsWith('share of ');
}

/** "The carmaker sold 1.9 million; Tessig sold 1.2 million": beside a named party another is not named. */
function hasOther(
  row: readonly Counted[],
  actorOf: ReadonlyMap<ExtractedClaim, string | null>,
): boolean {
  const named = row.filter((one) => doerOf(one, actorOf) !== null);
  return named.some((one) =>
    row.some(
      (other) =>
        other.claim.predicate?.relation === 'object' &&
        doerOf(other, actorOf) === null &&
        other.claim.source === one.claim.source &&
        other.claim.quote.start === one.claim.quote.start,
    ),
  );
}

/** Who has seats may be named anywhere; who cuts or sells is the subject of the verb. */
function doerOf(
  { claim, subject: { happening, thing } }: Counted,
  actorOf: ReadonlyMap<ExtractedClaim, string | null>,
): string | null {
  const isHeld = happening === null || (thing !== null && isOfKind(thing, 'awards'));
  const { relation = null } = claim.predicate ?? {};
  return isHeld || relation === 'object' || relation === 'oblique'
    ? (actorOf.get(claim) ?? null)
    : null;
}

/** The only party of which other claims give the same number. */
function actorOfSame(
  { claim }: Counted,
  row: readonly Counted[],
  actorOf: ReadonlyMap<ExtractedClaim, string | null>,
): string | null {
  const actors = new Set(
    row.flatMap((other) =>
      isSameNumber(other.claim, claim) ? (actorOf.get(other.claim) ?? []) : [],
    ),
  );
  const [actor = null] = actors;
  return actors.size === 1 ? actor : null;
}

/** Seats won and seats lost are of the same parties; people hired and people sold to are not. */
function rowOf({ subject: { happening, verb, thing, topic, narrowing } }: Counted): string {
  const deed = thing === null || topic !== null ? (happening?.id ?? verb) : null;
  return JSON.stringify([thing, topic, narrowing, deed]);
}

function isOwned({ happening, verb, thing, topic, narrowing }: Subject): boolean {
  if (narrowing === 'rate' || (topic !== null && !isShare(topic))) return false;
  if (happening !== null) return happening.byActor === true;
  return topic !== null || (verb === null && thing !== null && isOfKind(thing, 'awards'));
}

function withoutName(scope: string | null, name: string): string | null {
  const left = (scope ?? '').split(' ').filter((word) => !name.split(' ').includes(word));
  return left.join(' ') === '' ? null : left.join(' ');
}
