import { expect, test } from 'vitest';
import { findAsOf, type GoverningDate } from '../../scripts/extract/find-as-of.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

const published = { date: '2024-05-14', how: 'text', text: null } as const;
const day = (date: string) => ({ from: date, to: date });

/** Marks in the sentence: [number], {date}; the days are given in order. */
function asOf(marked: string, days: readonly Partial<GoverningDate>[], known = true) {
  const text = marked.replace(/[[\]{}]/g, '');
  const article = normalizeSource(
    { file: 'a.txt', text, encoding: 'utf-8', sha256: '0' },
    'a',
    known ? { published } : {},
  );
  const spans = (open: string, close: string) =>
    [...marked.matchAll(new RegExp(`\\${open}([^\\${close}]*)\\${close}`, 'g'))].map(
      ([, inner = '']) => {
        const start = text.indexOf(inner);
        return { start, end: start + inner.length, text: inner };
      },
    );
  const number = spans('[', ']')[0] ?? { start: 0, end: 0 };
  const dates = spans('{', '}').map((span, at) => ({
    ...span,
    event: null,
    how: 'relative' as const,
    modifier: null,
    ...days[at],
  }));
  return findAsOf(article, number, dates);
}

test('a number holds for the date of its sentence', () => {
  expect(
    asOf('The mayor said on {Monday} that [41] were safe.', [{ event: day('2024-05-13') }]),
  ).toEqual({
    ...day('2024-05-13'),
    text: 'Monday',
    how: 'relative',
  });
});

test('of two dates the one in its clause', () => {
  const found = asOf('Only [41] were safe as of {Monday}, with 24 found {Sunday}.', [
    { event: day('2024-05-13'), modifier: 'asOf' },
    { event: day('2024-05-12') },
  ]);
  expect(found?.text).toBe('Monday');
  const other = asOf('Only 41 were safe as of {Monday}, with [24] found {Sunday}.', [
    { event: day('2024-05-13'), modifier: 'asOf' },
    { event: day('2024-05-12') },
  ]);
  expect(other?.text).toBe('Sunday');
});

test.each([
  "{Monday}'s fire killed [12] people.",
  'A fire killed 7; {Monday}’s second blaze injured [12].',
])('a day that says which happening is meant does not date its toll: %s', (sentence) => {
  expect(asOf(sentence, [{ event: day('2024-05-13') }])).toEqual({
    ...day('2024-05-14'),
    text: null,
    how: 'published',
  });
});

test.each([
  "{Monday}'s toll stood at [12].",
  "{Monday}'s arrest of [12] men was legal.",
  "{Monday}'s hasty arrest of at least [12] men was legal.",
])('a day of a count or of what is counted dates it: %s', (sentence) => {
  expect(asOf(sentence, [{ event: day('2024-05-13') }])?.text).toBe('Monday');
});

test('"since" runs to the day of publication', () => {
  const since = { event: day('2024-05-09'), modifier: 'since' } as const;
  expect(asOf('[60] were found since {Thursday}.', [since])).toEqual({
    from: '2024-05-09',
    to: '2024-05-14',
    text: 'Thursday',
    how: 'relative',
  });
});

test('a date to come does not govern a count', () => {
  expect(asOf('[60] were found; they sail on {Friday}.', [{ event: day('2024-05-17') }])).toEqual({
    ...day('2024-05-14'),
    text: null,
    how: 'published',
  });
});

test('of a month that is not over, the days up to publication count', () => {
  const month = { event: { from: '2024-05-01', to: '2024-05-31' } };
  expect(asOf('[60] were found earlier in {May}.', [month])).toMatchObject({
    from: '2024-05-01',
    to: '2024-05-14',
  });
});

test('a date that holds the number does not govern it', () => {
  expect(asOf('It ended [five] days after the storm.', [])?.how).toBe('published');
  const inside = { event: day('2024-05-03'), start: 9, end: 24 };
  expect(asOf('It ended [five] days after {the storm}.', [inside])?.how).toBe('published');
});

test('without a date it holds for the day of publication, and for none where that is unknown', () => {
  expect(asOf('[60] were found.', [])).toEqual({
    ...day('2024-05-14'),
    text: null,
    how: 'published',
  });
  expect(asOf('[60] were found.', [], false)).toBeNull();
});

test('the year of a relative clause dates what that clause tells', () => {
  const year = { event: { from: '2019-01-01', to: '2019-12-31' } };
  const dayOf = (marked: string): string | undefined => asOf(marked, [year])?.from;
  expect(dayOf('[82] sailors who were seized in {2019} have been released.')).toBe('2024-05-14');
  expect(dayOf('The navy freed [21] of the crew seized in {2019}.')).toBe('2024-05-14');
  expect(dayOf('The navy freed 21 of the [82] sailors seized in {2019}.')).toBe('2019-01-01');
  expect(dayOf('The [82] sailors were seized in {2019}.')).toBe('2019-01-01');
  expect(dayOf('Takings were above the record set in {2019}, at [400].')).toBe('2024-05-14');
  expect(dayOf('The yard, which opened in {2019}, employs [400].')).toBe('2024-05-14');
  expect(dayOf('Some 40 died in {2019}, and [12] were hurt.')).toBe('2019-01-01');
});

test('"since" opens a period whatever else stands before its date', () => {
  const year = { event: { from: '2019-01-01', to: '2019-12-31' } };
  const marked = 'The war has displaced [400] since the rebels took up arms in {2019}.';
  expect(asOf(marked, [year])).toMatchObject({ from: '2019-01-01', to: '2024-05-14' });
  expect(asOf(marked, [year], false)).toBeNull();
});
