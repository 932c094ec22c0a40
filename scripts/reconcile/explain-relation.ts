/** Says why claims that differ, or agree, are no disagreement: a sentence an editor would print, without a number. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Relation } from '../../src/model/measure.ts';
import { intervalOf } from './interval.ts';
import { fillIn, listNames, nameParties, statementsOf } from './name-parties.ts';
import type { Telling } from './name-parties.ts';

/** Takes the kind of a relation, its claims in the order of their days, and how to tell of them. */
export function explainRelation(
  kind: Relation['kind'],
  claims: readonly ExtractedClaim[],
  telling: Telling,
): string {
  const parties = nameParties(claims, telling);
  const say = (own: readonly ExtractedClaim[]): string =>
    listNames(nameParties(own, telling), telling.language);
  const [one, other] = claims.map(({ unit }) => unit ?? '');
  const { relations } = statementsOf(telling.language);
  return fillIn(relations[templateOf(kind, claims, parties)] ?? '', {
    parties: say(claims),
    first: say(claims.slice(0, 1)),
    last: say(claims.slice(-1)),
    one: one ?? '',
    other: other ?? '',
  });
}

function templateOf(
  kind: Relation['kind'],
  claims: readonly ExtractedClaim[],
  parties: readonly string[],
): string {
  if (kind === 'agreement' && parties.length === 1) return 'agreementOfOne';
  if (kind !== 'revision') return kind;
  const [first, last] = [claims[0], claims.at(-1)].map((claim) =>
    claim === undefined ? null : intervalOf(claim),
  );
  const direction = (last?.low ?? 0) > (first?.low ?? 0) ? 'revisionUp' : 'revisionDown';
  return parties.length === 1 ? `${direction}OfOne` : direction;
}
