import { describe, expect, test } from 'vitest';
import { evaluateCalc } from '../../../scripts/check/calc/evaluate-calc.ts';
import { sayUnit } from '../../../scripts/check/calc/say-unit.ts';
import { inWords } from '../../../scripts/check/vouch/meaning.ts';
import { about, atLeast, atMost, between, exactly, makeAmounts, onDays } from './make-amounts.ts';
import type { Stated } from './make-amounts.ts';

const members = { unit: 'member' };
const usd = { kind: 'money', unit: 'USD' } as const;
const percent = { kind: 'percent', unit: '%' } as const;
const lasting = (unit: string): Stated => ({ kind: 'duration', unit });
const story = makeAmounts({
  'a-640': exactly(640, members),
  'a-400': atLeast(400, members),
  'a-610-640': between(610, 640, members),
  'a-90': atMost(90, members),
  'a-2000': about(2000, { unit: 'container' }),
  'a-2': exactly(2, { unit: 'crane' }),
  'a-11': exactly(11, { unit: 'crane' }),
  'a-0': exactly(0),
  'a-some': {},
  'usd-1500': about(1500, usd),
  'usd-30': exactly(30, usd),
  'eur-30': exactly(30, { ...usd, unit: 'EUR' }),
  'pc-25': exactly(25, percent),
  'pc-30': exactly(30, percent),
  twice: exactly(2, { kind: 'multiplier' }),
  'km-4': exactly(4, { kind: 'measure', unit: 'km' }),
  'ton-4': exactly(4, { kind: 'measure', unit: 'ton' }),
  'hours-36': exactly(36, lasting('hour')),
  'days-2': exactly(2, lasting('day')),
  'weeks-3': exactly(3, lasting('week')),
  'months-6': exactly(6, lasting('month')),
  'years-2': exactly(2, lasting('year')),
  'cars-5': exactly(5, { unit: 'car' }),
  'mar-3': onDays('2025-03-03'),
  'mar-5': onDays('2025-03-05'),
  march: onDays('2025-03-01', '2025-03-31'),
});

function read(expression: string): string {
  const result = evaluateCalc(expression, story);
  if ('unknown' in result) return `unknown ${result.unknown.join(' ')}`;
  if ('error' in result) return result.error;
  return `${inWords(result.meaning)} ${result.isPercent ? '%' : sayUnit(result.unit)}`;
}

describe('intervals', () => {
  test.each([
    ['a-640', 'exactly 640 count of member'],
    ['a-400', 'at least 400 count of member'],
    ['a-400 - a-610-640', 'at least -240 count of member'],
    ['a-640 - a-400', 'at most 240 count of member'],
    ['a-640 - a-610-640', '0 to 30 count of member'],
    ['a-640 + a-610-640', '1250 to 1280 count of member'],
    ['sum(a-640, a-610-640, a-400)', 'at least 1650 count of member'],
    ['a-640 - a-2000', 'about -1360 count of member'],
    ['difference(a-2, a-11)', 'exactly 9 count of crane'],
    ['difference(a-610-640, a-640)', '0 to 30 count of member'],
    ['difference(a-400, a-610-640)', 'at least 0 count of member'],
    ['a-2 / a-11', 'exactly 0.181818181818 a pure number'],
    ['ratio(a-640, a-610-640)', '1 to 1.04918032787 a pure number'],
    ['share(a-2, a-11)', 'exactly 18.1818181818 %'],
    ['share(a-90, a-640)', 'at most 14.0625 %'],
    ['share(a-610-640, a-400)', '0 to 160 %'],
    ['min(a-640, a-400)', '400 to 640 count of member'],
    ['max(a-640, a-400)', 'at least 640 count of member'],
    ['max(a-2, a-11, a-2)', 'exactly 11 count of crane'],
    ['a-11 - a-2 - a-2', 'exactly 7 count of crane'],
    ['a-11 - (a-2 - a-2)', 'exactly 11 count of crane'],
    ['a-640 / a-400', '0 to 1.6 a pure number'],
    ['days(mar-3, mar-5)', 'exactly 2 day'],
    ['days(mar-5, mar-3)', 'exactly -2 day'],
    ['days(mar-3, march)', '-2 to 28 day'],
  ])('%s is %s', (expression, meaning) => {
    expect(read(expression)).toBe(meaning);
  });
});

describe('units', () => {
  test.each([
    ['usd-1500 + usd-30', 'about 1530 USD'],
    ['pc-30 - pc-25', 'exactly 5 %'],
    ['a-640 * pc-25', 'exactly 160 count of member'],
    ['a-640 * twice', 'exactly 1280 count of member'],
    ['usd-30 * a-640', 'exactly 19200 USD'],
    ['a-11 * a-640', 'exactly 7040 count of things'],
    ['usd-30 / a-2', 'exactly 15 USD per count of crane'],
    ['usd-30 / a-2 * a-11', 'exactly 165 USD'],
    ['hours-36 + days-2', 'exactly 3.5 day'],
    ['weeks-3 - days-2', 'exactly 19 day'],
    ['years-2 + months-6', 'exactly 30 month'],
    ['km-4 / hours-36 * days-2', 'exactly 5.33333333333 km'],
    ['a-640 + cars-5', 'count of car cannot be added to count of member'],
    ['a-640 + usd-30', 'USD cannot be added to count of member'],
    ['usd-30 - a-640', 'count of member cannot be added to USD'],
    ['usd-30 + eur-30', 'EUR cannot be added to USD'],
    ['km-4 + ton-4', 'ton cannot be added to km'],
    ['days-2 + months-6', 'month cannot be added to day'],
    ['a-640 + pc-25', 'a pure number cannot be added to count of member'],
    ['a-2 + a-11 / a-2', 'a pure number cannot be added to count of crane'],
    ['usd-30 + usd-30 / a-2', 'USD per count of crane cannot be added to USD'],
    ['usd-30 * usd-1500', 'USD times USD is no unit'],
    ['share(a-640, usd-30)', 'USD and count of member are unlike'],
    ['ratio(km-4, days-2)', 'day and km are unlike'],
    ['max(a-640, usd-30)', 'USD and count of member are unlike'],
  ])('%s is %s', (expression, meaning) => {
    expect(read(expression)).toBe(meaning);
  });
});

describe('what is no calculation', () => {
  test.each([
    ['a-2 / (a-2 - a-2)', 'division by what may be zero'],
    ['a-2 / a-0', 'division by what may be zero'],
    ['a-640 / a-90', 'division by what may be zero'],
    ['share(a-640, a-11)', 'the part is greater than its whole: share takes the part first'],
    ['a-2 +', 'the expression ends too early'],
    ['', 'the expression ends too early'],
    ['(a-2', 'missing ")"'],
    ['share(a-2, a-11', 'missing ")"'],
    ['share(a-2)', 'share takes 2, not 1'],
    ['sum(a-2)', 'sum takes at least 2, not 1'],
    ['a-2 a-11', 'unexpected "a-11"'],
    ['a-2 - * a-11', 'unexpected "*"'],
    [
      'mean(a-2, a-11)',
      '"mean" is no word of calc; there are sum, difference, ratio, share, min, max, days',
    ],
    [
      'add(a-2, a-11)',
      '"add" is no word of calc; there are sum, difference, ratio, share, min, max, days',
    ],
    ['a-2 - 7', 'unknown 7'],
    ['mar-3 - a-2', 'mar-3 is a date: it counts in days(…) only'],
    ['days(mar-3, a-2)', 'days takes dates, and a-2 is none'],
    ['days(mar-3, mar-3 + mar-5)', 'days takes dates'],
    ['a-some + a-2', 'a-some has no number'],
    ['a-2 + a-2', 'a-2 and a-2 cannot be added: it is one claim'],
  ])('%s: %s', (expression, error) => {
    expect(read(expression)).toBe(error);
  });
});

describe('a part is not added to its whole', () => {
  const counted = { ...members, measure: 'joined' };
  const on = (day: string): Stated => ({
    asOf: { from: day, to: day, text: null, how: 'explicit' },
  });
  const related = makeAmounts(
    {
      all: exactly(41, { ...counted, ...on('2025-03-03') }),
      part: exactly(24, { ...counted, ...on('2025-03-04') }),
      later: exactly(50, { ...counted, ...on('2025-03-05') }),
      rival: exactly(70, { ...counted, ...on('2025-03-06') }),
      same: exactly(41, { ...counted, ...on('2025-03-03') }),
      women: exactly(20, { ...counted, ...on('2025-03-03'), scope: 'women' }),
      other: exactly(9, members),
    },
    {
      measures: [
        {
          ...{ id: 'joined', label: 'joined', unit: 'member', scope: null, claims: [] },
          relations: [
            { kind: 'subset', claims: ['part', 'all'], why: '' },
            { kind: 'revision', claims: ['all', 'later'], why: '' },
            { kind: 'otherScope', claims: ['all', 'other'], why: '' },
          ],
        },
      ],
      disagreements: [
        {
          ...{ id: 'x', measure: 'joined', kind: 'value', severity: 'hard' },
          ...{ claims: ['all', 'rival'], summary: '' },
        },
      ],
    },
  );

  test.each([
    ['all + part', 'all and part cannot be added: one is a part of the other'],
    ['sum(other, part, all)', 'part and all cannot be added: one is a part of the other'],
    ['(other + part) + all', 'part and all cannot be added: one is a part of the other'],
    ['all + later', 'all and later cannot be added: one is a later count of the other'],
    ['all + rival', 'all and rival cannot be added: they are rival counts of one thing'],
    ['all + same', 'all and same cannot be added: they count the same, of the same days'],
  ])('%s: %s', (expression, error) => {
    expect(evaluateCalc(expression, related)).toEqual({ error });
  });

  test.each(['all - part', 'all + other', 'all + women', 'share(part, all)', 'part + women'])(
    '%s is worked out',
    (expression) => {
      expect(evaluateCalc(expression, related)).toHaveProperty('meaning');
    },
  );
});
