import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../scripts/grammar/find-dates.ts';

const textsIn = (text: string, language = 'en') => findDates(text, language).map((one) => one.text);

describe('findDates(text, "en") finds', () => {
  test.each([
    ['The ferry sank on 8 January 2026.', ['8 January 2026']],
    ['It sank on January 8th, 2026, off the cape.', ['January 8th, 2026']],
    ['Wednesday, January 7, 2026 at 3:37 PM', ['Wednesday, January 7, 2026 at 3:37 PM']],
    ['Jan 13 (Agency) – The port reopened.', ['Jan 13']],
    ['the 26th of March 2024', ['26th of March 2024']],
    ['on 2026-01-08T15:37:00', ['2026-01-08T15:37:00']],
    ['between 13/01/2026 and 24.12.2025', ['13/01/2026', '24.12.2025']],
    ['as of January 12–13', ['January 12–13']],
    ['from 15 to 22 February', ['15', '22 February']],
    ['in early January and at the start of 2024', ['early January', 'the start of 2024']],
    ['by mid-2024', ['mid-2024']],
    ['the 2019/20 season, 13-Jan-2026', ['2019/20', '13-Jan-2026']],
    ['on 04-05-25', ['04-05-25']],
    ['the third quarter of last year', ['the third quarter of last year']],
    ['Q3 2024', ['Q3 2024']],
    ['in the late 1990s', ['late 1990s']],
    ['last summer and the winter of 2019', ['last summer', 'the winter of 2019']],
    ['He said on Monday night it began last week.', ['Monday night', 'last week']],
    ['in recent days, overnight and today', ['recent days', 'overnight', 'today']],
    ['just five days after the storm', ['just five days after']],
    ['twelve days later, or two years ago', ['twelve days later', 'two years ago']],
    ['the following week, earlier this month', ['the following week', 'earlier this month']],
    ['by year’s end', ['year’s end']],
  ])('%j', (text, dates) => {
    expect(textsIn(text)).toEqual(dates);
  });
});

describe('findDates(text, "en") passes over', () => {
  test.each([
    'Prime Minister May said they may march.',
    'He paid $2024 for 2,024 tickets and 1500 chairs.',
    'The Sun reported it; every Monday it does.',
    'Flight 1999 left from Room 2024.',
    'version 2.0.2024 of 10.5 files',
    'The port was founded in 44 BC.',
    'call 2025551234',
    'USA Today told of Black Monday and Super Tuesday.',
    'the virus 2019-nCoV may exceed 1000.',
    'one in 12 died in 5 towns',
  ])('%j', (text) => {
    expect(textsIn(text)).toEqual([]);
  });
});

describe('findDates(text, "es") finds', () => {
  test.each([
    ['El martes 13 de enero de 2026 zarpó.', ['martes 13 de enero de 2026']],
    ['13 ene 2026', ['13 ene 2026']],
    ['del 12 al 13 de enero', ['12', '13 de enero']],
    ['el pasado jueves y la semana pasada', ['pasado jueves', 'la semana pasada']],
    ['hace cinco días, a principios de 2024', ['hace cinco días', 'a principios de 2024']],
    ['llegarán mañana por la mañana', ['mañana por la mañana']],
    ['más de 2000 personas en Santo Domingo', []],
  ])('%j', (text, dates) => {
    expect(textsIn(text, 'es')).toEqual(dates);
  });
});

test('a list of header lines is not read across its line breaks', () => {
  expect(textsIn('Ferries in 2005\nJune 6, 2005\nPort Alder')).toEqual(['2005', 'June 6, 2005']);
});

test('a date glued to the next word is still a date', () => {
  expect(textsIn('Saturday, January 24Stay informed')).toEqual(['Saturday, January 24']);
});

test('a year given after two dates holds for both', () => {
  const [first] = findDates('14 December - 2 January 2026', 'en');
  expect(first?.meaning).toMatchObject({ type: 'day', year: 2025, month: 12, day: 14 });
});

test('any text: no error, exact slices, in order, none overlapping', () => {
  const words = fc.constantFrom(
    'January',
    'Jan',
    '.',
    ',',
    '12',
    '–',
    '13',
    '2026',
    'Monday',
    'the',
    'start',
    'of',
    'last',
    'week',
    'five',
    'days',
    'after',
    '3:37',
    'PM',
    '26th',
    'and',
    '\n',
    '\n\n',
    '/',
    "'",
    '99',
    's',
    'this',
    'year',
    'de',
    'enero',
    '٣',
    '👩‍👧',
    '1e308',
    '31',
    'February',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    fc.array(words, { maxLength: 30 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'es', 'fr', 'und'), (text, language) => {
      let end = 0;
      for (const one of findDates(text, language)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(one.start, one.end)).toBe(one.text);
        expect(one.text).not.toBe('');
        end = one.end;
      }
    }),
    { numRuns: 2000, seed: 8 },
  );
});

test('time grows with the length of the text, not faster', () => {
  const line = 'on Monday, January 12 and 13 and the start of the week of the 5th of ';
  const time = (text: string): number => {
    const start = performance.now();
    findDates(text, 'en');
    return performance.now() - start;
  };
  time(line.repeat(500));
  expect(time(line.repeat(4000))).toBeLessThan(40 * time(line.repeat(400)) + 50);
});
