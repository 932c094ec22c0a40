import { expect, test } from 'vitest';
import { printNumbers } from './print-numbers.ts';

test.each([
  ['1.234,56', '1.234,56 | 1234.56 | count'],
  ['12,5 %', '12,5 % | 12.5 | percent | %'],
  ['1 234 familias', '1 234 | 1234 | count'],
  ['1,200 familias', '1,200 | 1200 | count | ambiguous-separator'],
  ['treinta y cinco familias', 'treinta y cinco | 35 | count'],
  ['doscientos cincuenta y tres mil', 'doscientos cincuenta y tres mil | 253000 | count'],
  ['mil familias', 'mil | 1000 | count'],
  ['dos mil millones de dólares', 'dos mil millones de dólares | 2000000000 | money | USD'],
  ['2 millones y medio', '2 millones y medio | 2500000 | count'],
  ['medio millón', 'medio millón | 500000 | count'],
  ['un centenar de familias', 'un centenar | 100 | about | count'],
  ['una familia'],
  ['al menos una familia', 'al menos una | 1 | atLeast | count'],
  ['más de 1.200 familias', 'más de 1.200 | 1200 | moreThan | count'],
  ['unas 800 familias', 'unas 800 | 800 | about | count'],
  ['casi 400', 'casi 400 | 400 | nearly | count'],
  ['hasta 400', 'hasta 400 | 400 | upTo | count'],
  ['400 o más', '400 o más | 400 | atLeast | count'],
  ['un total de 116', 'un total de 116 | 116 | count'],
  ['entre 60 y 70', 'entre 60 y 70 | 60..70 | range | count'],
  ['de 60 a 70 años', 'de 60 a 70 años | 60..70 | range | duration | año'],
  ['uno de cada cinco', 'uno de cada cinco | 20 | ratio | %'],
  ['tres cuartas partes', 'tres cuartas | 75 | ratio | %'],
  ['la mitad de las familias', 'mitad | 50 | ratio | %'],
  ['uno de los barcos'],
  ['el doble de votos', 'doble | 2 | multiplier'],
  ['tres veces más', 'tres veces | 3 | multiplier'],
  ['cientos de familias', 'cientos | 200.. | vague | vague'],
  ['un gran número de familias', 'un gran número | .. | vague | vague'],
  ['34 años de edad', '34 años de edad | 34 | age | año'],
  ['80 kilómetros por hora', '80 kilómetros por hora | 80 | measure | kilómetro por hora'],
])('%s', (text, ...numbers) => {
  expect(printNumbers(text, 'es')).toEqual(numbers);
});
