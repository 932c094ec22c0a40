import { describe, expect, test } from 'vitest';
import { findHomeNames } from '../../scripts/reconcile/find-scope.ts';
import { groupMeasures } from '../../scripts/reconcile/group-measures.ts';
import { nameMeasures } from '../../scripts/reconcile/name-measure.ts';
import type { ExtractedClaim, Predicate } from '../../src/model/article.ts';
import { makeClaim } from './make-claim.ts';

const count = (
  sentence: string,
  text: string,
  value: number,
  words: Partial<Predicate>,
  rest: Partial<ExtractedClaim> = {},
) => makeClaim({ source: 'post', sentence, text, value, ...rest }, words);

const group = (...claims: ExtractedClaim[]): [string, number[]][] => {
  const groups = groupMeasures(claims, findHomeNames(claims));
  return nameMeasures(groups, 'en').map(({ id }, at) => [
    id,
    (groups[at]?.claims ?? []).flatMap(({ value }) => value ?? []),
  ]);
};

describe('groupMeasures', () => {
  test('takes different words for one happening together', () => {
    expect(
      group(
        count('The flood killed 12 people.', '12 people', 12, { verb: 'kill', head: 'people' }),
        count('At least 14 died.', '14', 14, { verb: 'die' }),
        count('It reported 15 deaths.', '15 deaths', 15, { verb: 'report', head: 'death' }),
      ),
    ).toEqual([['killed', [12, 14, 15]]]);
  });

  test('takes sums of nothing known together where their sources say the same of them', () => {
    const given = (value: number): ExtractedClaim => {
      const text = `$${value}`;
      const money = { kind: 'money', unit: 'USD' } as const;
      return count(`Donors have pledged ${text} so far.`, text, value, { verb: null }, money);
    };
    const price = { kind: 'money', unit: 'USD' } as const;
    const other = count('A blanket is $9 here.', '$9', 9, { verb: null }, price);
    expect(group(given(21), given(45), other).map(([, values]) => values)).toEqual([[21, 45], [9]]);
  });

  test('keeps things apart', () => {
    expect(
      group(
        count('It destroyed 12 houses.', '12 houses', 12, { verb: 'destroy', head: 'house' }),
        count('It destroyed 3 bridges.', '3 bridges', 3, { verb: 'destroy', head: 'bridge' }),
      ),
    ).toEqual([
      ['house-destroyed', [12]],
      ['bridge-destroyed', [3]],
    ]);
  });

  test('takes a kind for its noun, and a number without a noun for what most count', () => {
    expect(
      group(
        count('They freed 21 girls.', '21 girls', 21, { verb: 'free', head: 'girl' }),
        count('They freed 82 schoolgirls.', '82 schoolgirls', 82, {
          verb: 'free',
          head: 'schoolgirl',
        }),
        count('A further day, and 90 were freed.', '90', 90, { verb: 'free' }),
      ),
    ).toEqual([['girl-freed', [21, 82, 90]]]);
  });

  test('keeps places apart, whatever their form', () => {
    expect(
      group(
        count('The breach hit 400 UK clients.', '400 UK clients', 400, {
          verb: 'affect',
          head: 'client',
          modifiers: ['uk'],
        }),
        count('The breach hit 500 Brits.', '500 Brits', 500, { verb: 'affect', head: 'brit' }),
        count('It hit 90 in Canada.', '90', 90, { verb: 'affect', place: 'Canada' }),
      ),
    ).toEqual([
      ['affected-united-kingdom', [400, 500]],
      ['affected-canada', [90]],
    ]);
  });

  test('keeps what is only suspected, or a rate, apart', () => {
    expect(
      group(
        count('There were 80 cases.', '80 cases', 80, { head: 'case' }),
        count('There were 90 suspected cases.', '90 suspected cases', 90, {
          head: 'case',
          modifiers: ['suspected'],
        }),
        count('There are 5 cases per day.', '5 cases', 5, { head: 'case' }),
      ),
    ).toEqual([
      ['infected', [80]],
      ['suspected-infected', [90]],
      ['rate-infected', [5]],
    ]);
  });

  test('makes no measure of words without a number', () => {
    const many = { modality: 'vague', kind: 'vague', low: 24, high: null } as const;
    expect(
      group(count('Dozens fled.', 'Dozens', 24, { verb: 'flee' }, { ...many, value: null })),
    ).toEqual([]);
  });

  test('takes the main verb for a number, not the participle of its noun', () => {
    const sentence = 'All say 21 of the 276 girls abducted there have been freed.';
    expect(
      group(
        count(sentence, '21', 21, { verb: 'abduct', head: 'girl' }),
        count(sentence, '276 girls', 276, { verb: 'abduct', head: 'girl' }),
      ),
    ).toEqual([
      ['girl-freed', [21]],
      ['girl-abducted', [276]],
    ]);
  });

  test('reads a headline without auxiliaries, and the verb right before a number', () => {
    expect(
      group(
        count(
          '21 girls abducted in Valdor freed',
          '21 girls',
          21,
          { verb: 'abduct', head: 'girl' },
          { role: 'title' },
        ),
        count('Militants free 22 captive girls', '22 captive girls', 22, {
          head: 'girl',
          modifiers: ['captive'],
        }),
      ),
    ).toEqual([['girl-freed', [21, 22]]]);
  });

  test('finds what happened in the nearest words where nothing else says', () => {
    expect(group(count('The toll of freed miners: 12.', '12', 12, { verb: 'quadruple' }))).toEqual([
      ['freed', [12]],
    ]);
  });
});
