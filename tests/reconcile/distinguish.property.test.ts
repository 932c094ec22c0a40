import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHomeNames } from '../../scripts/reconcile/find-scope.ts';
import { groupMeasures } from '../../scripts/reconcile/group-measures.ts';
import { nameMeasures } from '../../scripts/reconcile/name-measure.ts';
import { makeClaim } from './make-claim.ts';

const verbs = ['wear', 'meet', 'free', 'publish', 'quadruple', 'have', null];
const heads = ['girl', 'people', 'record', 'seat', null];
const relations = ['subject', 'object', 'oblique', 'whole', null] as const;
const rests = ['.', ' of them.', ' wearing hats.', ' per day.', ' in Karst.', ' more than 9.'];

test('no two measures of a story have one label, and no label is empty or has a number', () => {
  const claims = fc.array(
    fc
      .record({
        value: fc.integer({ min: 2, max: 5000 }),
        verb: fc.constantFrom(...verbs),
        head: fc.constantFrom(...heads),
        relation: fc.constantFrom(...relations),
        rest: fc.constantFrom(...rests),
        kind: fc.constantFrom('count', 'money', 'percent', 'duration'),
        place: fc.constantFrom('Karst', 'Delmouth', null),
      })
      .map(({ value, rest, kind, ...words }) => {
        const sentence = `They said ${value}${rest}`;
        return makeClaim({ source: 'post', sentence, text: String(value), value, kind }, words);
      }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(claims, (given) => {
      const names = nameMeasures(groupMeasures(given, findHomeNames(given)), 'en');
      const labels = names.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.filter((label) => label === '' || /\d/.test(label))).toEqual([]);
    }),
    { seed: 11, numRuns: 500 },
  );
});
