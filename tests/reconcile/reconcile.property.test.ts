import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile } from '../../scripts/reconcile/reconcile.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Modality, Side } from '../../src/model/claim.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const sources = ['post', 'herald', 'wire'].map((id) => makeSource(id, '2031-05-06'));

const number = fc.record({
  source: fc.constantFrom('post', 'herald', 'wire'),
  value: fc.integer({ min: 2, max: 2000 }),
  modality: fc.constantFrom<Modality>('exact', 'about', 'atLeast', 'lessThan'),
  verb: fc.constantFrom('free', 'hold', 'kill', 'win', 'quadruple', null),
  head: fc.constantFrom(
    'people',
    'bridge',
    'hostage',
    'constructor',
    '__proto__',
    'f-16',
    'g7',
    null,
  ),
  speaker: fc.constantFrom(
    'Ada Brandt',
    'Brandt',
    'the police',
    'toString',
    'Group of 77',
    'The Forty Club',
    null,
  ),
  side: fc.constantFrom<Side | null>('official', 'monitor', null),
  day: fc.integer({ min: 1, max: 28 }),
  isDate: fc.boolean(),
});

const claims = fc.array(number, { maxLength: 14 }).map((numbers) =>
  numbers.map((one, index): ExtractedClaim => {
    const day = `2031-05-${String(one.day).padStart(2, '0')}`;
    const sentence = `It was ${one.value} by then, said some (${index}).`;
    const days = { from: day, to: day };
    return makeClaim(
      {
        id: `${one.source}-${one.value}-${index}`,
        source: one.source,
        text: String(one.value),
        sentence,
        kind: one.isDate ? 'date' : 'count',
        value: one.isDate ? null : one.value,
        modality: one.modality,
        attributedTo: one.speaker,
        side: one.side,
        asOf: one.isDate ? null : { ...days, text: null, how: 'explicit' },
        event: one.isDate ? days : null,
      },
      { verb: one.verb, head: one.head },
    );
  }),
);

const run = (found: readonly ExtractedClaim[]) =>
  reconcile({ id: 'any', sources, claims: found, desk: null, rejected: [] });

test('keeps every claim, its number and its words', () => {
  fc.assert(
    fc.property(claims, (found) => {
      const kept = run(found).claims.map(({ id, text, value, low, high }) => [
        id,
        text,
        value,
        low,
        high,
      ]);
      expect(kept).toEqual(
        found.map(({ id, text, value, low, high }) => [id, text, value, low, high]),
      );
    }),
    { seed: 7 },
  );
});

test('names only claims of the story, each in one measure at most', () => {
  fc.assert(
    fc.property(claims, (found) => {
      const { measures, disagreements, events } = run(found);
      const ids = new Set(found.map(({ id }) => id));
      const members = measures.flatMap((measure) => measure.claims);
      expect(new Set(members).size).toBe(members.length);
      const named = [
        ...measures.flatMap(({ relations }) => relations),
        ...disagreements,
        ...events,
      ];
      for (const { claims: own } of named) for (const id of own) expect(ids).toContain(id);
      const unique = [measures, disagreements, events].map((list) => list.map(({ id }) => id));
      for (const list of unique) expect(new Set(list).size).toBe(list.length);
    }),
    { seed: 7 },
  );
});

test('finds the same whatever the order in which the sources arrive', () => {
  const facts = (found: readonly ExtractedClaim[]) => {
    const { measures, disagreements, events } = run(found);
    return {
      measures: measures.map(({ claims: own }) => [...own].sort().join()).sort(),
      disagreements: disagreements.map(({ claims: own }) => [...own].sort().join()).sort(),
      events: events.map(({ id, claims: own }) => [id, ...own].sort().join()).sort(),
    };
  };
  fc.assert(
    fc.property(claims, (found) => {
      const bySource = (order: readonly string[]) =>
        order.flatMap((source) => found.filter((claim) => claim.source === source));
      const ids = sources.map(({ id }) => id);
      expect(facts(bySource(ids.toReversed()))).toEqual(facts(bySource(ids)));
    }),
    { seed: 7 },
  );
});

test('says nothing with a number in it', () => {
  fc.assert(
    fc.property(claims, (found) => {
      const { disagreements, measures } = run(found);
      const words = [
        ...disagreements.map(({ summary }) => summary),
        ...measures.map(({ label }) => label),
        ...measures.flatMap(({ relations }) => relations.map(({ why }) => why)),
      ];
      for (const text of words) expect(text).not.toMatch(/\p{N}|forty/iu);
    }),
    { seed: 7 },
  );
});
