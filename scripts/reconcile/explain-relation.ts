/** Says why claims that differ, or agree, are no disagreement: a sentence an editor would print, without a number. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Relation } from '../../src/model/measure.ts';
import { intervalOf } from './interval.ts';
import { fillIn, listNames, nameParties, statementsOf } from './name-parties.ts';
import type { Telling } from './name-parties.ts';
import { toPlural } from './to-plural.ts';

/** Takes the kind of a relation, its claims in the order of their days, and how to tell of them. */
export function explainRelation(
  kind: Relation['kind'],
  claims: readonly ExtractedClaim[],
  telling: Telling,
): string {
  const parties = nameParties(claims, telling);
  const say = (own: readonly ExtractedClaim[]): string =>
    listNames(nameParties(own, telling), telling.language);
  const [one, other] = claims.map(({ unit, language }) => toPlural(unit ?? '', language));
  const { relations } = statementsOf(telling.language);
  const [first, last] = [say(claims.slice(0, 1)), say(claims.slice(-1))];
  const isOne = kind === 'revision' ? first === last : parties.length === 1;
  return fillIn(relations[templateOf(kind, claims, isOne)] ?? '', {
    parties: say(claims),
    first,
    last,
    one: one ?? '',
    other: other ?? '',
  });
}

function templateOf(
  kind: Relation['kind'],
  claims: readonly ExtractedClaim[],
  isOne: boolean,
): string {
  if (kind === 'agreement' && isOne) return 'agreementOfOne';
  if (kind !== 'revision') return kind;
  const [first, last] = [claims[0], claims.at(-1)].map((claim) =>
    claim === undefined ? null : intervalOf(claim),
  );
  const direction = (last?.low ?? 0) > (first?.low ?? 0) ? 'revisionUp' : 'revisionDown';
  return isOne ? `${direction}OfOne` : direction;
}
