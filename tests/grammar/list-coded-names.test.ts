import { describe, expect, test } from 'vitest';
import { listCodedNames } from '../../scripts/grammar/list-coded-names.ts';

const names = (text: string) => listCodedNames(text).map((name) => name.text);

describe('names that hold digits', () => {
  test.each([
    ['The FLU-27 virus', ['FLU-27']],
    ['Two F-16 jets and an A380', ['F-16', 'A380']],
    ['H1N1, SARS-CoV-2.', ['H1N1', 'SARS-CoV-2']],
    ['in Flu-27 wards', ['Flu-27']],
  ])('%j has %j', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  test.each([
    'USD15 an hour',
    'Rs500 each',
    'a 15-year-old',
    'mid-2019',
    '40 people',
    '5G and 3M',
    '€40',
    'Flight 93',
  ])('%j has none', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('stand where they say they do', () => {
    expect(listCodedNames('The FLU-27 virus')).toEqual([{ start: 4, end: 10, text: 'FLU-27' }]);
  });
});
