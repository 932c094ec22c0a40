/** Invented news in which two numbers exclude each other, and how the articles hold them against each other. */
import { describe, expect, test } from 'vitest';
import { tellMeasuresIn } from './measures/tell-measures.ts';

/** Articles of one body each, and the numbers in dispute. */
type Case = readonly [why: string, bodies: readonly string[], disputed: readonly string[][]];

function disputedIn(language: string, bodies: readonly string[]): readonly (readonly string[])[] {
  return tellMeasuresIn(language, ...bodies.map((body) => `A title\n\n${body}`)).disputed;
}

const english: readonly Case[] = [
  [
    'two verbs are one where sources give one number with both',
    [
      'Depositors pulled $14.9 billion out of the bank, the Supervision Office said, more than the $11.4 billion the bank disclosed.',
      'Customers withdrew $11.4 billion, a spokeswoman for the bank said.',
    ],
    [['$14.9 billion', '$11.4 billion', '$11.4 billion']],
  ],
  [
    'a number held against another counts the same',
    [
      'The agency said 3,200,000 people need food, more than twice the 1.3 million the government admits.',
      'A minister toured the south on Monday.',
    ],
    [['3,200,000 people', '1.3 million']],
  ],
  [
    'who came with a set is counted, in words or without a number',
    [
      'The rebels released 21 nurses on Monday. A child born to one of the nurses also was released, the ministry said.',
      'The rebels released 21 nurses on Monday. A doctor who saw the nurses after their release said all but three were carrying babies.',
      'The rebels released 21 nurses on Monday. A driver said one of them was carrying a baby.',
    ],
    [['A child', 'all but three', 'one of them']],
  ],
  [
    'two parties side by side count one thing, whatever befell it',
    [
      'The recorder shows that the captain had 3,100 hours on the type, inspectors said. The airline put the figure at 5,400 hours.',
      'The federation expects a harvest of 2.9 million tonnes. The ministry stood by 4.1 million.',
    ],
    [
      ['3,100 hours', '5,400 hours'],
      ['2.9 million tonnes', '4.1 million'],
    ],
  ],
  [
    'of two numbers of one article the one with the narrower noun is a part',
    ['The firm said 210 shops would close. A consumer group counted 88 rural shops to close.'],
    [],
  ],
  [
    'one person is an example where no word counts her beside others',
    [
      'The fire killed 46 people, the mayor said. A firefighter was killed when a wall fell, his brother said.',
      'The fire killed 46 people, the mayor said. Three firefighters were killed, a union said.',
    ],
    [],
  ],
  [
    'a part of a number is not held against it',
    ['The union said 900 jobs would go, 300 of them in Tolby, and the firm said 900 would.'],
    [],
  ],
];

describe('English', () => {
  test.each(english)('%s', (_why, bodies, disputed) => {
    expect(disputedIn('en', bodies)).toEqual(disputed);
  });
});

const german: readonly Case[] = [
  [
    'a clause after a comma is what was said',
    [
      'Die Polizei nahm sechs Menschen fest. Ein Anwalt sagte, elf Menschen seien festgenommen worden.',
    ],
    [['sechs Menschen', 'elf Menschen']],
  ],
];

describe('German', () => {
  test.each(german)('%s', (_why, bodies, disputed) => {
    expect(disputedIn('de', bodies)).toEqual(disputed);
  });
});

const portuguese: readonly Case[] = [
  [
    'two parties speak of one thing',
    [
      'Segundo a associação, 15 pessoas estão desaparecidas; o governo estadual fala em quatro.',
      'Nove veículos caíram na água, segundo os bombeiros. A Polícia Rodoviária falou em 12 veículos.',
    ],
    [
      ['15 pessoas', 'quatro'],
      ['Nove veículos', '12 veículos'],
    ],
  ],
];

describe('Portuguese', () => {
  test.each(portuguese)('%s', (_why, bodies, disputed) => {
    expect(disputedIn('pt', bodies)).toEqual(disputed);
  });
});

const spanish: readonly Case[] = [
  [
    'the verb comes after the source between commas',
    [
      'Unas 8.000 personas, según la Policía Local, marcharon este domingo por el centro. Los convocantes elevaron la cifra a 35.000.',
    ],
    [['Unas 8.000 personas', '35.000']],
  ],
];

describe('Spanish', () => {
  test.each(spanish)('%s', (_why, bodies, disputed) => {
    expect(disputedIn('es', bodies)).toEqual(disputed);
  });
});
