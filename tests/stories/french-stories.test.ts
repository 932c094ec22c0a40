import { expect, test } from 'vitest';
import {
  makeFixtureStory,
  printClaims,
  printDisagreements,
  printLabels,
} from './make-fixture-story.ts';

test('the prefecture and the unions count one march', async () => {
  const story = await makeFixtureStory('fr-manifestation');
  expect(printClaims(story, 'gathered')).toEqual([
    "40 000 participants | 40000..40000 exact | l'Union syndicale, union",
    "40 000 personnes | 40000..40000 exact | l'Union syndicale, union",
    '12 000 | 12000..12000 exact | la préfecture, official',
    'des milliers de manifestants | 2000.. vague | nobody',
    'Quelque 12 000 personnes | .. about | la préfecture, official',
    '40 000 manifestants | 40000..40000 exact | les syndicats, union',
  ]);
  expect(printClaims(story, 'detained')).toEqual([
    "Une centaine | .. about | Paul Garnier, le ministre de l'Intérieur, official",
  ]);
  expect(printDisagreements(story)).toEqual([
    ['value-gathered', [12000, 40000], expect.stringMatching(/^personnes rassemblées .*selon/i)],
    ['value-share-striking', [38, 61], expect.stringMatching(/^part en grève .*selon/i)],
  ]);
});

test('a toll of floods grows, and an association counts more', async () => {
  const story = await makeFixtureStory('fr-inondations');
  expect(printClaims(story, 'killed')).toEqual([
    'quatorze morts | 14..14 exact | la préfecture, official',
    '14 morts | 14..14 exact | la préfecture, official',
    'neuf victimes | 9..9 exact | nobody',
    "21 morts | 21..21 exact | L'association Vallée solidaire",
    'au moins neuf morts | 9.. atLeast | la préfecture, official',
    'Au moins neuf personnes | 9.. atLeast | la préfecture, official',
  ]);
  expect(printLabels(story)).toMatchObject({
    killed: 'personnes tuées',
    missing: 'personnes disparues',
    displaced: 'personnes évacuées ou déplacées',
    'logement-destroyed': 'maisons détruites',
  });
  expect(printDisagreements(story).map(([id, values]) => [id, values])).toEqual([
    ['value-killed', [14, 21]],
  ]);
});

test('jobs lost by the management and by the unions', async () => {
  const story = await makeFixtureStory('fr-rachat');
  expect(printClaims(story, 'cut')).toEqual([
    '620 postes | 620..620 exact | la direction, company',
    '1 100 suppressions | 1100..1100 exact | les syndicats, union',
    '1 100 postes supprimés | 1100..1100 exact | la CGR, premier syndicat du groupe, union',
  ]);
  expect(printDisagreements(story).map(([id, values]) => [id, values])).toEqual([
    ['value-cut', [620, 1100]],
  ]);
});
