import { expect, test } from 'vitest';
import { printNumbers } from './print-numbers.ts';

test.each([
  ['1 234,5', '1 234,5 | 1234.5 | count'],
  ['12 %', '12 % | 12 | percent | %'],
  ['vingt et un', 'vingt et un | 21 | count'],
  ['soixante et onze', 'soixante et onze | 71 | count'],
  ['quatre-vingts', 'quatre-vingts | 80 | count'],
  ['quatre-vingt-dix-sept', 'quatre-vingt-dix-sept | 97 | count'],
  ['deux cent cinquante mille', 'deux cent cinquante mille | 250000 | count'],
  ['cent familles', 'cent | 100 | count'],
  ['une famille'],
  ['au moins une famille', 'au moins une | 1 | atLeast | count'],
  ['plus de 1 200 familles', 'plus de 1 200 | 1200 | moreThan | count'],
  ["jusqu'à 400", "jusqu'à 400 | 400 | upTo | count"],
  ['entre 60 et 70', 'entre 60 et 70 | 60..70 | range | count'],
  ['un tiers des familles', 'un tiers | 33.3333333333333 | ratio | %'],
  ['un sur cinq', 'un sur cinq | 20 | ratio | %'],
  ['2 milliards de dollars', '2 milliards de dollars | 2000000000 | money | USD'],
  ['1,5 million d’euros', '1,5 million d’euros | 1500000 | money | EUR'],
  ['des dizaines de familles', 'des dizaines | 20.. | vague | vague'],
])('%s', (text, ...numbers) => {
  expect(printNumbers(text, 'fr')).toEqual(numbers);
});
