import { expect, test } from 'vitest';
import { findHomeNames } from '../../scripts/reconcile/find-scope.ts';
import { groupMeasures } from '../../scripts/reconcile/group-measures.ts';
import { nameMeasures } from '../../scripts/reconcile/name-measure.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { makeClaim } from './make-claim.ts';

const namesOf = (...claims: ExtractedClaim[]): [string, string][] =>
  nameMeasures(groupMeasures(claims, findHomeNames(claims)), 'en').map(({ label, unit }) => [
    label,
    unit,
  ]);

test('a label has the noun for people of one country', () => {
  const sentence = 'At least 2 Italians have been freed.';
  const text = 'At least 2 Italians';
  expect(
    namesOf(
      makeClaim({ source: 'post', sentence, text, value: 2 }, { verb: 'free', head: 'italian' }),
    ),
  ).toEqual([['Italians freed', 'Italians']]);
});

test('a label has the country where others count its people by another noun', () => {
  const brits = 'The breach hit 500 Brits.';
  const clients = 'The breach hit 500 UK clients.';
  expect(
    namesOf(
      makeClaim(
        { source: 'post', sentence: brits, text: '500 Brits', value: 500 },
        { verb: 'affect', head: 'brit' },
      ),
      makeClaim(
        { source: 'wire', sentence: clients, text: '500 UK clients', value: 500 },
        { verb: 'affect', head: 'client', modifiers: ['uk'] },
      ),
      ...['post', 'wire'].map((source) =>
        makeClaim(
          { source, sentence: 'The breach hit 30 in Canada.', text: '30', value: 30 },
          { verb: 'affect', place: 'Canada' },
        ),
      ),
    ),
  ).toEqual([
    ['people affected, United Kingdom', 'people'],
    ['people affected, Canada', 'people'],
  ]);
});

test('people are affected by theft, things are stolen', () => {
  const people = 'Thieves hacked 40 people.';
  const records = 'Thieves stole 60 records.';
  expect(
    namesOf(
      makeClaim(
        { source: 'post', sentence: people, text: '40 people', value: 40 },
        { verb: 'hack', head: 'people' },
      ),
      makeClaim(
        { source: 'post', sentence: records, text: '60 records', value: 60 },
        { verb: 'steal', head: 'record' },
      ),
    ),
  ).toEqual([
    ['people affected', 'people'],
    ['records stolen', 'records'],
  ]);
});

test('a noun on a double s takes es', () => {
  const sentence = 'Fire destroyed 12 businesses.';
  expect(
    namesOf(
      makeClaim(
        { source: 'post', sentence, text: '12 businesses', value: 12, unit: 'business' },
        { verb: 'destroy', head: 'business' },
      ),
    ),
  ).toEqual([['businesses destroyed', 'businesses']]);
});
