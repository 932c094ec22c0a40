/** English names of measures and sentences about them. */
import type { LabelWords, Statements } from '../languages/label-words.ts';
import { happenings } from './happenings.ts';

export const labels: LabelWords = {
  happenings: Object.fromEntries(happenings.map(({ id, label }) => [id, label])),
  ofPeople: {},
  ofMoney: {},
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
  by: ' by {name}',
  more: 'more',
  rise: 'rise in {topic}',
  fall: 'fall in {topic}',
  partOfWhole: 'a part of the whole',
};

export const statements: Statements = {
  more: '{high} {counts} more {label} than {low} {does}.',
  higher: '{high} {gives} a higher figure for {label} than {low} {does}.',
  between: 'The highest figure for {label} comes from {high}, the lowest from {low}.',
  mixed: 'The figures for {label} according to {parties} cannot all be true.',
  verbs: {
    high: { counts: ['counts', 'count'], gives: ['gives', 'give'] },
    low: { does: ['does', 'do'] },
  },
  several:
    /(?:^|\s)(?:police|people|\p{Ll}[\p{Ll}-]*[^\P{Ll}sui]s)(?:\s(?:at|for|from|in|of|on|who|with)\s|$)/u,
  denied: '{label}: reported by {high}, denied by {low}.',
  caveats: {
    shrunk: ' The lower figure is the later one.',
    estimate: ' One side counts, the other estimates.',
    limits: ' Each gives only an upper limit.',
    undated: ' One of them does not say for which day.',
  },
  those: 'those {label}',
  article: 'one report',
  otherArticle: 'another',
  articles: 'several reports',
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
    agreement: 'The number is the same according to {parties}.',
    agreementOfOne: 'Several articles carry the same number from {parties}.',
    rounding: 'The number is the same according to {parties}, once rounded.',
    revisionUp: 'A later figure, from {last}, is higher than an earlier one from {first}.',
    revisionDown: 'A later figure, from {last}, is lower than an earlier one from {first}.',
    revisionUpOfOne: 'A later figure from {last} is higher than the first.',
    revisionDownOfOne: 'A later figure from {last} is lower than the first.',
    subset: 'The smaller number is a part of the larger one, not a rival to it.',
    otherScope:
      'The numbers hold for different places or groups, so they do not exclude each other.',
    otherUnit: 'The numbers are close, but one counts {one} and the other {other}.',
  },
};
