import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../scripts/grammar/find-numbers.ts';
import { numbers as english } from '../../scripts/grammar/en/numbers.ts';
import { numbers as spanish } from '../../scripts/grammar/es/numbers.ts';
import { numbers as french } from '../../scripts/grammar/fr/numbers.ts';

/** Every row of every table is read: a row that the grammar cannot reach is dead. */
describe.each([
  ['en', english],
  ['es', spanish],
  ['fr', french],
])('%s', (language, table) => {
  const first = (text: string) => findNumbers(text, language)[0];

  test.each(Object.entries(table.hedgesBefore))('"%s 400" is %s', (words, modality) => {
    const hedge = words.replace(/ ([.=-])/g, '$1');
    const joint = hedge.endsWith('-') ? '' : ' ';
    expect(first(`${hedge}${joint}400`)).toMatchObject({ start: 0, value: 400, modality });
  });

  test.each(Object.entries(table.hedgesAfter))('"400 %s" is %s', (words, modality) => {
    const text = words === '+' ? '400+' : `400 ${words}`.replace(' - ', '-');
    expect(first(text)).toMatchObject({ text, value: 400, modality });
  });

  test.each(Object.entries(table.numberWords))('"%s" is %d', (word, value) => {
    const found = first(value === 1 ? `${word} ${language === 'es' ? 'millón' : 'million'}` : word);
    expect(found?.value).toBe(value === 1 ? 1e6 : value);
  });

  test.each(Object.entries(table.scaleWords))('"3 %s" is 3 times %d', (word, scale) => {
    expect(first(`3 ${word}`)).toMatchObject({ text: `3 ${word}`, value: 3 * scale });
  });

  test.each(Object.entries(table.currencyNames))('"400 %s" is %s', (name, unit) => {
    const text = `400 ${name}`.replaceAll(' . ', '.').replace('u.s. ', 'u.s. ');
    expect(first(text)).toMatchObject({ text, value: 400, kind: 'money', unit });
  });

  test.each(Object.entries(table.scaledMoney))('"4 million %s" is %s', (name, unit) => {
    const text =
      language === 'en'
        ? `4 million ${name}`
        : `4 ${language === 'es' ? 'millones' : 'millions'} de ${name}`;
    expect(first(text)).toMatchObject({ text, value: 4e6, kind: 'money', unit });
  });

  test.each(Object.entries(table.percentNames))('"40 %s" is %s', (name, unit) => {
    const text = `40${name.length === 1 || name === 'pc' || name === 'pp' ? '' : ' '}${name.replace(' - ', '-')}`;
    expect(first(text)).toMatchObject({ text, value: 40, kind: 'percent', unit });
  });

  test.each(Object.entries(table.measureNames))('"40 %s" is in %s', (name, unit) => {
    const text = `40 ${name}`.replaceAll(/ ([-/]) /g, '$1').replace('° ', '°');
    expect(first(text)).toMatchObject({ text, value: 40, kind: 'measure', unit });
  });

  test.each(Object.entries(table.durationNames))('"40 %s" is in %s', (name, unit) => {
    expect(first(`40 ${name}`)).toMatchObject({ value: 40, kind: 'duration', unit });
  });

  test.each(Object.entries(table.vagueWords))('"%s barcos" is vague', (words, [low, high]) => {
    expect(first(`${words} barcos`)).toMatchObject({ text: words, value: null, low, high });
  });

  test.each(Object.entries(table.ordinalWords))('"%s" is ordinal %d', (word, value) => {
    expect(first(`${word} barco`)).toMatchObject({ text: word, value, kind: 'ordinal' });
  });
});
