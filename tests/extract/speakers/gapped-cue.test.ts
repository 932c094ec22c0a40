import { describe, expect, test } from 'vitest';
import { speakerOf } from '../speaker-of.ts';

describe('a second speaker takes over the verb of the first', () => {
  test.each([
    ['en', 'Police put the crowd at about 300, organizers at 5,000.', 'organizers'],
    ['en', 'Police counted 300 marchers and the unions more than 5,000.', 'the unions'],
    ['en', 'The fire chief said 300 people had been hurt, the mayor 5,000.', 'the mayor'],
    ['fr', 'La police a compté 300 manifestants, les syndicats 5 000.', 'les syndicats'],
    ['es', 'Los vecinos hablaron de 300 asistentes; la policía, de 5.000.', 'la policía'],
    ['de', 'Die Polizei zählte 300 Menschen, die Veranstalter hingegen 5.000.', 'die Veranstalter'],
  ])('%s: %s', (language, text, name) => {
    const words = /5[., ]000/.exec(text)?.[0] ?? '';
    expect(speakerOf(words, text, language)?.[0]).toBe(name);
    expect(speakerOf('300', text, language)?.[0]).not.toBe(name);
  });

  test.each([
    ['a part of what was counted', 'Police said 300 people were hurt, 45 of them children.'],
    ['whoever does something', 'The study says Apex keeps 300 offices; Norex holds 45 offices.'],
    [
      'what a name with a number stands for',
      'Police said 300 people fled, and Flight 45 was late.',
    ],
    [
      'who gets the amount',
      'The mayor promised the city would give 300 homes to families and nurses 45 rooms.',
    ],
  ])('but not %s', (_what, text) => {
    expect(speakerOf('45', text)).toEqual(speakerOf('300', text));
  });
});

test('in French, “en” before a verb stands for what was counted', () => {
  const text = 'Le collectif affirme avoir soigné 90 blessés ; la mairie n’en dénombre que 12.';
  expect(speakerOf('12', text, 'fr')?.slice(0, 2)).toEqual(['la mairie', 'official']);
});
