/** Invented news in which one party answers another: a number that stands for itself counts what was counted last. */
import { describe, expect, test } from 'vitest';
import { tellMeasuresIn } from './measures/tell-measures.ts';

function disputedIn(language: string, body: string): readonly (readonly string[])[] {
  return tellMeasuresIn(language, `A title\n\n${body}`).disputed;
}

describe('is held against the number it answers', () => {
  test.each([
    [
      'a number without noun or verb, in the place of the first',
      'fr',
      'Ils étaient 9 500 à défiler jeudi à Nantes d’après la police, 15 000 selon les organisateurs.',
      ['9 500', '15 000'],
    ],
    [
      'marchers beside people, where the first names the place',
      'fr',
      'Dans la capitale, 21.000 personnes ont défilé de la gare à la République, selon la préfecture. Les syndicats ont revendiqué 65.000 manifestants.',
      ['21.000 personnes', '65.000 manifestants'],
    ],
    [
      'a far smaller number that its sentence sets against the first',
      'fr',
      'Le collectif affirme avoir soigné une quarantaine de manifestants blessés ; la préfecture n’en dénombre que trois.',
      ['une quarantaine', 'trois'],
    ],
    [
      'one of a figure it points back to, whatever its noun',
      'en',
      'The clinic postponed about 150 operations, its director said. Nurses say the real number is far higher: their union counted more than 600 canceled procedures.',
      ['about 150 operations', 'more than 600 canceled procedures'],
    ],
    [
      'what the writer counted',
      'en',
      'The official figure says 12 children died in Norby. I counted the small graves myself, there are twenty-nine.',
      ['12 children', 'twenty-nine'],
    ],
    [
      'a number whose speaker leaves what it counts to the story',
      'en',
      'The convoy had 22 trucks. The army press page says 60.',
      ['22 trucks', '60'],
    ],
    [
      'missing people on a list that was handed over',
      'es',
      'Quedan 12 desaparecidos, dijo la Armada. Los familiares entregaron al ministro una lista con los nombres de 47 desaparecidos.',
      ['12 desaparecidos', '47 desaparecidos'],
    ],
    [
      'a second speaker’s, the verb left out',
      'en',
      'Police put the crowd at 300, organizers at 1,100.',
      ['300', '1,100'],
    ],
  ])('%s', (_why, language, body, numbers) => {
    expect(disputedIn(language, body)).toEqual([numbers]);
  });
});

describe('is no answer', () => {
  test.each([
    [
      'money put aside for what was paid',
      'The supervisor has fined Harrow $75 million, people familiar with the matter said. Harrow said it had set aside $60 million for fines.',
    ],
    [
      'a number with a deed of its own',
      'Police said 90 people had been arrested. Doctors said 40 were hurt.',
    ],
    [
      'what happened in another place',
      'Police said 900 people marched in Norby. The unions said 1,500 marched in Tolby.',
    ],
    [
      'what a poll found before the count',
      'The Greens got 38.2 percent of the vote, the commission said. An exit poll had put them at 35 percent.',
    ],
    [
      'a limit somebody mocks',
      'The ministry says 74 people died in Norby. “Whoever says more than a hundred died should show us the graves,” a spokesman said.',
    ],
    ['a part', 'The ministry said 90 nurses had left. A union said 30 of them had been dismissed.'],
  ])('%s', (_why, body) => {
    expect(disputedIn('en', body)).toEqual([]);
  });
});

test('what somebody won is no answer to what is at stake', () => {
  const { measures } = tellMeasuresIn(
    'en',
    `A title

The Wisconsin primary represents 84 delegates. According to the agency, Joe Biden has amassed 217 pledged delegates so far, while Ruth Sanders has earned 114.`,
  );
  expect(measures['delegates represented']).toEqual(['84 delegates']);
});
