import { expect, test } from 'vitest';
import { getNounGrammar } from '../../scripts/grammar/noun-grammar.ts';

test.each([
  ['en', 'prisoners', 'prisoner'],
  ['en', 'families', 'family'],
  ['en', 'cases', 'case'],
  ['en', 'houses', 'house'],
  ['en', 'losses', 'loss'],
  ['en', 'churches', 'church'],
  ['en', 'headaches', 'headache'],
  ['en', 'boxes', 'box'],
  ['en', 'days', 'day'],
  ['en', 'women', 'woman'],
  ['en', 'Policemen', 'Policeman'],
  ['en', 'people', 'people'],
  ['es', 'presos', 'preso'],
  ['es', 'mujeres', 'mujer'],
  ['es', 'hombres', 'hombre'],
  ['es', 'aviones', 'avión'],
  ['es', 'veces', 'vez'],
  ['es', 'estudiantes', 'estudiante'],
  ['es', 'militares', 'militar'],
])('%s: %s → %s', (language, plural, singular) => {
  const nouns = getNounGrammar(language);
  expect(nouns.toSingular(plural)).toBe(singular);
  expect(nouns.isPlural(plural.toLowerCase())).toBe(true);
});

test.each(['less', 'previous', 'this', 'politics', 'was', "port's", 'bus'])(
  '%s is no plural noun',
  (word) => {
    expect(getNounGrammar('en').isPlural(word)).toBe(false);
  },
);
