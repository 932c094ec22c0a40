/** Undated claims: numbers of which the article does not say on what day they held. */
import type { Claim } from '../../src/model/claim.ts';
import { citedClaims, placeOf, type DeskView } from './desk-view.ts';
import { sayClaim } from './say-claim.ts';
import type { Section } from './section.ts';

/** Kinds of number that hold whatever the day. */
const dayless: readonly Claim['kind'][] = ['duration', 'age', 'ordinal'];

/**
 * Takes claims that are counted in a measure or cited: those without a day, and those that only have their article's. What
 * a copy repeats is the original's to date.
 */
export function findUndated(view: DeskView): Section {
  const cited = citedClaims(view);
  const copies = new Set(
    view.story.sources.filter(({ copyOf }) => copyOf !== null).map(({ id }) => id),
  );
  const used = view.story.claims.filter(
    ({ id, kind, measure, source }) =>
      !dayless.includes(kind) && (cited.has(id) || (measure !== null && !copies.has(source))),
  );
  const without = used.filter(
    (claim) => (claim.kind === 'date' ? claim.event : claim.asOf) === null,
  );
  const borrowed = used.filter(({ kind, asOf }) => kind !== 'date' && asOf?.how === 'published');
  const toItems = (claims: readonly Claim[], about: string) =>
    claims.map((claim) => ({ about, ...placeOf(claim, view), text: sayClaim(claim, view.story) }));
  return {
    id: 'undated-claims',
    title: 'Undated claims',
    why: 'A count without a day cannot be set beside another. Give the day as asOf in desk.yaml if you know it.',
    items: [
      ...toItems(without, 'No day at all: the charts cannot place them'),
      ...toItems(borrowed, 'No day in the text: the day the article appeared stands in'),
    ],
  };
}
