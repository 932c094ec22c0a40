/** English names of measures and sentences about them. */
import type { LabelWords, Statements } from '../languages/label-words.ts';
import { happenings } from './happenings.ts';

export const labels: LabelWords = {
  happenings: Object.fromEntries(happenings.map(({ id, label }) => [id, label])),
  ofPeople: Object.fromEntries(
    happenings.flatMap(({ id, labelOfPeople }) =>
      labelOfPeople === undefined ? [] : [[id, labelOfPeople]],
    ),
  ),
  agreement: ['', '', '', ''],
  feminine: /^$/,
  plurals: [
    [/(?<=ss|[xz]|ch|sh)$/, 'es'],
    [/s$/, 's'],
    [/(?<=[^aeiou])y$/, 'ies'],
    [/$/, 's'],
  ],
  people: 'people',
  share: 'share',
  money: 'money',
  units: 'units',
  plain: '{units} {label}',
  narrowed: '{narrowing} {units}',
  still: '{units} still {label}',
  stillBare: 'still {label}',
  once: 'once {label}',
  point: '{label} at the {part} of the {period}',
  parts: { start: 'start', middle: 'middle', end: 'end' },
  periods: {},
  partOfWhole: 'a part of the whole',
};

export const statements: Statements = {
  value: '{parties} give counts of {label} that exclude each other.',
  valueOfThose: '{parties} give counts of those {label} that exclude each other.',
  sides: {
    official: 'the authorities',
    monitor: 'monitoring groups',
    opposition: 'the opposition',
    company: 'the company',
    union: 'unions',
    medical: 'medical staff',
    witness: 'witnesses',
    press: 'news reports',
  },
  others: 'others',
  and: 'and',
  dateStart: 'The sources give different days for the first {label}, or for the announcement.',
  dateMeeting: 'One meeting still to come is given different dates.',
  dateYear: 'The same count is put in different years.',
  slips: {
    weekday: 'The weekday printed does not fit the date beside it.',
    tense: 'The date lies in the past, though the sentence speaks of what is to come.',
    afterPublication:
      'The date lies after the article appeared, though the sentence says it has happened.',
    impossible: 'The calendar has no such day.',
    other: 'The date cannot be right as printed.',
  },
  relations: {
    agreement: 'Independent sources give the same number.',
    rounding: 'One number is the other, rounded.',
    revision: 'A later count of the same thing.',
    subset: 'The smaller number is part of the larger.',
  },
};
