import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractDates, type DateMention } from '../../scripts/extract/extract-dates.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';
import type { Article } from '../../src/model/article.ts';

/** An article of Tuesday, 13 January 2026 with one paragraph. */
function toArticle(body: string, date: string | null = '2026-01-13', language = 'en'): Article {
  const published = date === null ? {} : { published: { date, how: 'desk', text: null } as const };
  const raw = {
    file: 'a.txt',
    text: `Ferry runs aground\n\n${body}`,
    encoding: 'utf-8',
    sha256: '',
  };
  return normalizeSource(raw, 'a', { language, ...published });
}

function mentionsIn(body: string, language = 'en'): DateMention[] {
  return extractDates(toArticle(body, '2026-01-13', language));
}

const show = ({ text, event }: DateMention) =>
  `${text} = ${event ? (event.from === event.to ? event.from : `${event.from}/${event.to}`) : '?'}`;

describe('the verb decides whether a weekday is past or to come', () => {
  test.each([
    ['The harbor master said on Tuesday that the ferry was afloat.', 'Tuesday = 2026-01-13'],
    ['The minister is expected to meet the crew on Thursday.', 'Thursday = 2026-01-15'],
    ['The harbor master mentioned on Thursday that many would leave.', 'Thursday = 2026-01-08'],
    ['The harbor master expects the ferry to sail by Thursday.', 'Thursday = 2026-01-15'],
    ['The number of people rescued since Thursday is 60.', 'Thursday = 2026-01-08'],
    ['On Monday, the coast guard had said that nobody was missing.', 'Monday = 2026-01-12'],
    ['A second hearing is to be held on Friday in the old town hall.', 'Friday = 2026-01-16'],
    ['The port will remain closed until Friday, the ministry said.', 'Friday = 2026-01-16'],
    ['A second hearing has been scheduled for Friday.', 'Friday = 2026-01-16'],
    ['The storm may have killed two on Friday.', 'Friday = 2026-01-09'],
    ['The sailing was rescheduled to June 2.', 'June 2 = 2026-06-02'],
    ['If the owners were to win in November, they would sail.', 'November = 2026-11-01/2026-11-30'],
    ['Monday’s vote might not move the owners.', 'Monday = 2026-01-12'],
    [
      'And while Monday’s vote in the old town hall will be close, few care.',
      'Monday = 2026-01-19',
    ],
    ['The United Sailors bought it in October.', 'October = 2025-10-01/2025-10-31'],
  ])('%s', (body, expected) => {
    expect(mentionsIn(body).map(show)).toEqual([expected]);
  });

  test('in Spanish too', () => {
    const dates = mentionsIn(
      'El capitán dijo el martes que se reunirá el jueves con el juez.',
      'es',
    );
    expect(dates.map(show)).toEqual(['martes = 2026-01-13', 'jueves = 2026-01-15']);
  });
});

describe('a weekday that does not fit its day and month', () => {
  test('is a slip where the day of publication tells the year', () => {
    expect(mentionsIn('The ferry sank on Wednesday, 9 January.')).toMatchObject([
      { event: { from: '2026-01-09' }, flags: ['slip:weekday'] },
    ]);
  });

  test('moves the year to one that the text names', () => {
    expect(
      mentionsIn('The ferry was sold in 2025. It sank on Thursday, 9 January, off the cape.').at(1),
    ).toMatchObject({ event: { from: '2025-01-09' }, flags: [] });
  });
});

describe('an expression may hang on the date before it', () => {
  test('forwards, where it says what followed', () => {
    const body = 'The search began on January 8, 2026. It went on into the following week.';
    expect(mentionsIn(body).map(show)).toEqual([
      'January 8, 2026 = 2026-01-08',
      'the following week = 2026-01-12/2026-01-18',
    ]);
  });

  test('backwards, where "this came after" points back at it', () => {
    const body =
      'The search began on January 8, 2026. This came just five days after the storm broke. The next day it snowed.';
    expect(mentionsIn(body).map(show)).toEqual([
      'January 8, 2026 = 2026-01-08',
      'just five days after = 2026-01-03',
      'The next day = 2026-01-09',
    ]);
  });

  test('not where what it points back at was told long ago or never', () => {
    expect(mentionsIn('This came just five days after the storm broke.').map(show)).toEqual([
      'just five days after = ?',
    ]);
  });

  test('in apposition it is the same day', () => {
    const body = 'On 8 January 2026, two days after the storm broke, the search began.';
    expect(mentionsIn(body).map(show)).toEqual([
      '8 January 2026 = 2026-01-08',
      'two days after = 2026-01-08',
    ]);
  });

  test('a year mentioned in passing does not carry a history away', () => {
    const body =
      'The port was built in 1871. Work began in March 1872. A book of 1999 tells of it. A pier was added in May. It opened in June 1873.';
    expect(mentionsIn(body).map(show)).toContain('May = 1872-05-01/1872-05-31');
  });
});

describe('words before a date bound it', () => {
  test.each([
    ['Some 60 have been freed since Thursday.', 'since'],
    ['Only 41 were counted as of earlier on Monday.', 'asOf'],
    ['The port was closed until last week.', 'until'],
    ['Repairs were done by January 10.', 'by'],
    ['The crew left on Monday.', null],
  ])('%s', (body, modifier) => {
    expect(mentionsIn(body).map((one) => one.modifier)).toEqual([modifier]);
  });

  test('the part of a period is kept beside it', () => {
    const [date] = mentionsIn('At least 800 boats were registered at the start of 2024.');
    expect(date).toMatchObject({ text: 'the start of 2024', part: 'start' });
    expect(date?.event).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });
});

describe('slips are flagged', () => {
  test.each([
    ['The rescue, announced on Wednesday, January 7, 2026, is over.', []],
    ['The rescue, announced on Wednesday, January 9, 2026, is over.', ['slip:weekday']],
    ['She is scheduled to visit the port on March 1, 2024.', ['slip:tense']],
    ['She was scheduled to visit the port on March 1, 2024.', []],
    ['The minister will visit on March 1, 2024, officials said today.', ['slip:tense']],
    ['The ferry sank on March 1, 2027, officials said.', ['slip:afterPublication']],
    ['The ferry will sail on March 1, 2027, officials said.', []],
    ['It is due back on 30 February 2026.', ['slip:impossible']],
    ['It was built on 03/04/2025.', ['assumed:dayOrder']],
  ])('%s', (body, flags) => {
    expect(mentionsIn(body)[0]?.flags).toEqual(flags);
  });
});

describe('without the day of publication', () => {
  const body = 'The ferry sank on Thursday. It was built in 1998.';

  test('relative dates stay open and absolute ones do not', () => {
    const dates = extractDates(toArticle(body, null));
    expect(dates.map(show)).toEqual(['Thursday = ?', '1998 = 1998-01-01/1998-12-31']);
  });

  test('a reference handed in closes them', () => {
    const [thursday] = extractDates(toArticle(body, null), '2026-01-09');
    expect(thursday?.event).toEqual({ from: '2026-01-08', to: '2026-01-08' });
  });
});

test('how long something took is no date, and how far ahead it lies is one', () => {
  expect(mentionsIn('The crew raised the wreck in three days.')).toEqual([]);
  expect(mentionsIn('The crew will raise it in three days.').map(show)).toEqual([
    'in three days = 2026-01-16',
  ]);
});

test('a time of day is on the day just told of, else on that of publication', () => {
  const body = 'It sank on January 12. The last boat left at 5:30 a.m. and came back.';
  expect(mentionsIn(body).map(show)).toContain('5:30 a.m. = 2026-01-12');
  expect(mentionsIn('The last boat left at 5:30 a.m. and came back.').map(show)).toEqual([
    '5:30 a.m. = 2026-01-13',
  ]);
});

test('how a date was found is said', () => {
  const body = 'It sank on January 8, 2026. Divers came yesterday. The following week they left.';
  expect(mentionsIn(body).map(({ how }) => how)).toEqual(['explicit', 'relative', 'inferred']);
});

test('any article: no error, exact slices, spans in order of time', () => {
  const words = fc.constantFrom(
    'January',
    '12',
    '–',
    '13',
    '2026',
    'Monday',
    'the start of',
    'last week',
    'five days after',
    'this came',
    'will',
    'said',
    'since',
    '.',
    ',',
    '\n\n',
    'February 30',
    '99',
    '9999',
    'year',
    'the following',
    'ago',
    'two',
  );
  const bodies = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  );
  const references = fc.constantFrom(null, '2026-01-13', '2024-02-29', '1600-12-31');
  fc.assert(
    fc.property(bodies, references, (body, reference) => {
      const article = toArticle(body, null);
      for (const { start, end, text, event } of extractDates(article, reference)) {
        expect(article.text.slice(start, end)).toBe(text);
        if (event) expect(event.from <= event.to).toBe(true);
      }
    }),
    { numRuns: 1000, seed: 8 },
  );
});
