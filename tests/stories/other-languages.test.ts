import { expect, test } from 'vitest';
import {
  makeFixtureStory,
  printClaims,
  printDisagreements,
  printLabels,
} from './make-fixture-story.ts';

test('articles of two languages count the same dead', async () => {
  const story = await makeFixtureStory('mixed-quake');
  const languages = story.sources.map(({ language }) => language).sort();
  expect(languages).toEqual(['en', 'es', 'es']);
  expect(printLabels(story)['killed']).toBe('personas muertas');
  const killed = story.claims.filter(({ measure }) => measure === 'killed');
  expect(new Set(killed.map(({ value }) => value))).toEqual(new Set([58, 75]));
  expect(printDisagreements(story).map(([id, values]) => [id, values])).toEqual([
    ['value-killed', [58, 75]],
  ]);
});

test.each([
  ['de-hochwasser', 'killed', 'Menschen getötet', [14, 31]],
  ['pt-greve', 'gathered', 'pessoas reunidas', [8000, 25000]],
  ['pt-desabamento', 'killed', 'pessoas mortas', [18, 21]],
] as const)('%s: two parties disagree on %s', async (id, measure, label, values) => {
  const story = await makeFixtureStory(id);
  expect(printLabels(story)[measure]).toBe(label);
  expect(printDisagreements(story).map(([name, found]) => [name, found])).toEqual([
    [`value-${measure}`, values],
  ]);
});

test('a flood in German: hedges, words joined, amounts, days', async () => {
  const story = await makeFixtureStory('de-hochwasser');
  expect(printClaims(story, 'displaced')).toEqual([
    'rund 2.500 Menschen | .. about | Feuerwehr, official',
  ]);
  expect(printClaims(story, 'missing')).toEqual([
    'Dreiundzwanzig Menschen | 23..23 exact | nobody',
  ]);
  expect(story.claims.find(({ kind }) => kind === 'money')).toMatchObject({
    value: 2_500_000,
    unit: 'EUR',
  });
  expect(story.sources.map(({ published }) => published?.date).sort()).toEqual([
    '2031-03-03',
    '2031-03-04',
  ]);
});

test('a flood in Italian', async () => {
  const story = await makeFixtureStory('it-alluvione');
  expect(printLabels(story)).toMatchObject({
    killed: 'persone morte',
    displaced: 'persone sfollate',
    detained: 'persone arrestate',
  });
  expect(printClaims(story, 'killed')).toEqual([
    'almeno nove morti | 9.. atLeast | la prefettura, official',
    'Almeno nove persone | 9.. atLeast | la prefettura, official',
    '15 | 15..15 exact | il sindacato dei vigili, union',
  ]);
});
