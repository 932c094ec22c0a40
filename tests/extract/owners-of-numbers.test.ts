/** Numbers that a sentence holds against others, each with its own speaker. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { articleOf } from './article-of.ts';

/** Each number as printed with who says it. */
function speakersOf(text: string, language: string): string[] {
  return extractClaims(articleOf(text, language))
    .filter(({ kind }) => kind !== 'date')
    .map((claim) => `${claim.text}: ${claim.attributedTo ?? 'nobody'}`);
}

test.each([
  [
    'fr',
    'L’hôpital fait état de huit patients en réanimation, contre cinq selon l’ARS.',
    ['huit patients: L’hôpital', 'cinq: l’ARS'],
  ],
  [
    'en',
    'The mayor said 60 people died, far above the government’s count of 41.',
    ['60 people: the mayor', '41: the government'],
  ],
  [
    'en',
    'The agency said data of 8.2 million people, not the 3 million the firm disclosed, had been taken.',
    ['8.2 million people: the agency', '3 million: the firm'],
  ],
  [
    'en',
    'Depositors pulled $15 billion out of Harrow Bank, the Supervision Office said, more than the $11 billion the bank disclosed.',
    ['$15 billion: the Supervision Office', '$11 billion: the bank'],
  ],
  [
    'en',
    'Norex can make only 35 tonnes a day, two workers said, far fewer than the 60 tonnes it has announced.',
    ['only 35 tonnes: two workers', 'two workers: nobody', '60 tonnes: Norex'],
  ],
  [
    'en',
    'The hall holds more than 230 people, inspectors who visited it on Monday said.',
    ['more than 230 people: inspectors'],
  ],
  [
    'en',
    'Statisticians who examined the data put its efficacy at 74 percent.',
    ['74 percent: Statisticians'],
  ],
  ['en', 'The man who police say fled had 12 rifles.', ['12 rifles: police']],
  [
    'es',
    'El frente aseguró que 95 rebeldes salieron libres, frente a los 120 que anunció el Gobierno.',
    ['95 rebeldes: el frente', '120: el Gobierno'],
  ],
  [
    'es',
    '35.000 personas según los organizadores, 8.000 según la policía.',
    ['35.000 personas: los organizadores', '8.000: la policía'],
  ],
  [
    'pt',
    'Morreram 22 pessoas, disse a associação, não as 16 que o governo informou.',
    ['22 pessoas: a associação', '16: o governo'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(speakersOf(text, language)).toEqual(expected);
});
