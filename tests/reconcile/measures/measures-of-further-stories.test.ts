import { describe, expect, test } from 'vitest';
import { furtherStories } from './further-stories.ts';
import { tellMeasuresIn } from './tell-measures.ts';

type Name = keyof typeof furtherStories;

/** What an editor would put side by side in each story, by the labels readers see. */
const expected: Readonly<Record<Name, Readonly<Record<string, readonly string[]>>>> = {
  'a strike in hospitals': {
    'nurses on strike': ['Thousands of nurses', 'About 12,000 nurses', '7,500'],
    'operations postponed': ['3,200 operations', '2,000'],
    'appointments canceled': ['4,100 appointments', '2,600'],
    'patients killed': ['Two patients'],
    cost: ['$6 million'],
  },
  'a wildfire': {
    'people killed': ['nine', 'at least nine people', '14', '14'],
    'houses destroyed': ['430 homes', '600 houses', '430 homes'],
    'hectares burned': ['6,000 hectares', '8,200 hectares'],
    'still missing': ['Twenty people'],
    'new bodies': ['five more bodies'],
  },
  'a player sold': {
    'goals scored': ['19 goals', '21 goals'],
    matches: ['33 matches'],
    'people gathered': ['About 8,000 fans', '15,000'],
    capacity: ['22,000'],
    debts: ['$120 million', '$95 million'],
  },
  'a leak of records': {
    'patients affected': [
      '600,000 patients',
      '600,000 patients',
      '1.3 million patients',
      '600,000',
    ],
    'clinics run': ['70 clinics'],
    'insurance numbers stolen': ['45,000 insurance numbers'],
    'fall in shares': ['11 percent'],
    shares: ['$24.10'],
    'people to be cut': ['Some 150 employees', '90'],
  },
  'una inundación': {
    'personas muertas': [
      'Al menos 34 muertos',
      'Al menos 34 personas',
      '41 los fallecidos',
      '41',
      '47 cuerpos',
    ],
    'personas desaparecidas': ['18', '11'],
    'viviendas inundadas': ['Unas 5.000 viviendas', '7.200'],
    'personas evacuadas o desplazadas': ['6.500 personas'],
    coste: ['80 millones de euros'],
  },
  'une grève': {
    'personnes rassemblées': [
      'Des milliers de manifestants',
      'Quelque 45 000 personnes',
      '130 000',
      '130 000 manifestants',
      '45 000',
    ],
    'personnes arrêtées': ['38 personnes', '61 interpellations'],
    'policiers blessés': ['12 policiers'],
    'écoles fermées': ['210 écoles'],
    coût: ["3 millions d'euros"],
  },
};

describe('the measures of', () => {
  test.each(Object.entries(furtherStories))('%s', (name, { language, articles }) => {
    expect(tellMeasuresIn(language, ...articles).measures).toMatchObject(expected[name as Name]);
  });
});

describe('numbers without a noun', () => {
  const tell = (...sentences: readonly string[]) =>
    tellMeasuresIn('en', `News of the day\n\n${sentences.join(' ')}`).measures;

  test.each([
    'The union put the number at 90.',
    'The union says 90.',
    'Unions spoke of 90.',
    'The union said the real figure was 90.',
    'The union stood by its figure of 90.',
  ])('count what was counted last: %s', (sentence) => {
    const measures = tell('Managers said 60 drivers were on duty.', sentence);
    expect(Object.values(measures)).toEqual([['60 drivers', '90']]);
  });

  test.each([
    ['a number far larger', 'The union says 900.'],
    ['a number promised', 'The union promised 90.'],
    ['a number with a noun', 'The union says 90 buses.'],
  ])('but not %s', (_, sentence) => {
    const measures = tell('Managers said 60 drivers were on duty.', sentence);
    expect(measures['drivers present']).toEqual(['60 drivers']);
  });
});

test('a heading in capitals gives no place', () => {
  const { measures } = tellMeasuresIn(
    'en',
    'Quake in Ostrel\n\nTOLL IN OSTREL VALLEY RISES TO 61\n\nThe toll rose to 61, police said.',
  );
  expect(measures).toEqual({ 'people killed': ['61', '61'] });
});

test('a company is one party by its whole name and by half of it', () => {
  const { measures } = tellMeasuresIn(
    'en',
    'Job cuts at Velden\n\nVelden Foods will cut 800 jobs. Its rival Marsk cut 200 jobs. Velden cut 50 jobs in May.',
  );
  expect(Object.keys(measures).toSorted()).toEqual([
    'jobs to be cut by Marsk',
    'jobs to be cut by Velden',
  ]);
});
