import { describe, expect, test } from 'vitest';
import type { Article, BlockRole } from '../../src/model/article.ts';
import { extractQuantities } from '../../scripts/extract/extract-quantities.ts';

/** An article of sentences, one a line; a role other than body stands before its sentence. */
function toArticle(
  lines: readonly (string | readonly [BlockRole, string])[],
  language: string,
): Article {
  const parts = lines.map((line) => (typeof line === 'string' ? (['body', line] as const) : line));
  const text = parts.map(([, line]) => line).join('\n');
  let start = 0;
  const sentences = parts.map(([role, line], block) => {
    const sentence = { start, end: start + line.length, block, role };
    start += line.length + 1;
    return sentence;
  });
  const source = { id: 's', file: 's.txt', title: '', publisher: null, url: null, published: null };
  return {
    source: { ...source, language, sha256: '0'.repeat(64), copyOf: null },
    text,
    blocks: sentences.map(({ start: from, end, role }) => ({ start: from, end, role })),
    sentences,
  };
}

/** Each quantity as text | value or interval | kind | unit. */
function print(
  lines: readonly (string | readonly [BlockRole, string])[],
  language = 'en',
): string[] {
  const article = toArticle(lines, language);
  return extractQuantities(article).map(({ start, end, text, value, low, high, kind, unit }) => {
    expect(article.text.slice(start, end)).toBe(text);
    return `${text} | ${value ?? `${low ?? ''}..${high ?? ''}`} | ${kind} | ${unit ?? ''}`;
  });
}

describe('the noun counted stands to the right', () => {
  test.each([
    ['It sank 116 boats.', '116 boats | 116 | count | boat'],
    [
      'Over 400 striking dock workers met.',
      'Over 400 striking dock workers | 400 | count | striking dock worker',
    ],
    ['They hold 14 first-team players.', '14 first-team players | 14 | count | first-team player'],
    [
      'It freed four detained rebel leaders.',
      'four detained rebel leaders | 4 | count | detained rebel leader',
    ],
    ['Some 30 families fled.', 'Some 30 families | 30 | count | family'],
    [
      'Between 800 and 1,200 women marched.',
      'Between 800 and 1,200 women | 800..1200 | count | woman',
    ],
    [
      'It sold 209,000 US credit card numbers.',
      '209,000 US credit card numbers | 209000 | count | US credit card number',
    ],
    ['Dozens of fishing boats sank.', 'Dozens of fishing boats | 24.. | vague | fishing boat'],
    [
      'Most of the 2,000 people moved.',
      'Most of | .. | vague | ',
      '2,000 people | 2000 | count | people',
    ],
    ['It gave $5 to 20 boys.', '$5 | 5 | money | USD', '20 boys | 20 | count | boy'],
  ])('%s', (line, ...quantities) => {
    expect(print([line])).toEqual(quantities);
  });

  test('a hedge may follow it', () => {
    expect(extractQuantities(toArticle(['It sank 50 boats or more.'], 'en'))).toMatchObject([
      { text: '50 boats or more', modality: 'atLeast', low: 50, high: null },
    ]);
  });

  test('head, modifiers and whether it is a part are given apart', () => {
    const [part, whole] = extractQuantities(toArticle(['24 of the 41 fishing boats sank.'], 'en'));
    expect(part).toMatchObject({ text: '24', partitive: true });
    expect(whole).toMatchObject({ head: 'boat', modifiers: ['fishing'], partitive: false });
  });
});

describe('a number without a noun takes it', () => {
  test('from its earlier use', () => {
    expect(
      print(['Over 400 boats sank.', 'Nine crews died.', 'Over 400 had been insured.']),
    ).toEqual([
      'Over 400 boats | 400 | count | boat',
      'Nine crews | 9 | count | crew',
      'Over 400 | 400 | count | boat',
    ]);
  });

  test('from the count before it in the sentence', () => {
    expect(print(['He sank 40 boats, followed by his rival with 12.'])).toEqual([
      '40 boats | 40 | count | boat',
      '12 | 12 | count | boat',
    ]);
  });

  test('from the whole it is a part of', () => {
    expect(print(["It sank 24 of the port's 41 fishing boats."])).toEqual([
      '24 | 24 | count | fishing boat',
      '41 fishing boats | 41 | count | fishing boat',
    ]);
  });

  test('but from nothing where the subject has no noun', () => {
    expect(print(['Of 12 boats, the number of those lost is 5.'])).toEqual([
      '12 boats | 12 | count | boat',
      '5 | 5 | count | ',
    ]);
  });

  test('from the subject', () => {
    expect(print(['The number of fishing boats lost rose to 41.'])).toEqual([
      '41 | 41 | count | fishing boat',
    ]);
    expect(print(['The death toll is 66.'])).toEqual(['66 | 66 | count | death']);
  });
});

describe('what is no quantity is left out', () => {
  test.each([
    'It sank on 13 January 2024 and again in 2025.',
    'It waits until at least 2030.',
    'It led up to the 2030 regional vote.',
    'Between 2011 and 2016 the 2024 elections were planned.',
    'It sank at 3:37 PM, or 15:37, or 1600 GMT.',
    'See https://example.org/116-boats or write to crew44@example.org or @crew44.',
    'Call +44 20 7946 0123 or 0207 946 0123.',
    'Flight 93 met Boeing 737 crews of Section 427.',
    'The S&P 500 fell and the iPhone 12 sold.',
    'He lives at 49 Harbor Ranch Road or 22 Ave Neuve.',
    'The 90210 ZIP code is known.',
    'The Fab Four and the Two-Way met the No. 1 team.',
    'It reads chapter five.',
    'They drew 2-2 after a 3-1 lead.',
    'COVID-19 and 5G met 17GEN4.',
    'It wrote &#52;1 and 4&#49; and 41&nbsp;000 and ${7*7}.',
    'It ran build 1.2.3 as job 12_34.',
    'It sailed on 5.6.25 and on 04-05-25.',
    '1/2 Today it sails.',
  ])('%s', (line) => {
    expect(print([line])).toEqual([]);
  });

  test('a count that looks like a year is kept where it counts', () => {
    expect(
      print(['More than 2000 sailed.', 'It has 2000 people.', 'It found 2741 clear cases.']),
    ).toEqual([
      'More than 2000 | 2000 | count | ',
      '2000 people | 2000 | count | people',
      '2741 clear cases | 2741 | count | clear case',
    ]);
  });

  test('thousands parted by dots are no version of a program', () => {
    expect(print(['It owes 1.234.567 tents or 1.234.567,89 euros.'])).toEqual([
      '1.234.567 tents | 1234567 | count | tent',
      '1.234.567,89 euros | 1234567.89 | money | EUR',
    ]);
  });

  test('an age between commas is an age', () => {
    expect(print(['Ana Ruiz, 25, sailed.'])).toEqual(['25 | 25 | age | year']);
  });

  test('a bound on people’s ages is an age, one on a toll a count', () => {
    expect(print(['Many of the victims were under 18, a survey found.'])).toContain(
      'under 18 | 18 | age | year',
    );
    expect(print(['The death toll was under 18.']).join()).toContain('| count |');
  });

  test('headers, datelines and furniture hold none', () => {
    expect(
      print([
        ['header', '3 min read'],
        ['dateline', 'PORT, 7 crews'],
        ['title', '9 boats sink'],
      ]),
    ).toEqual(['9 boats | 9 | count | boat']);
  });
});

describe('numbers given by another one', () => {
  test('a lower figure is bounded by the count before it', () => {
    const lines = ['It sank 116 boats, but owners fall well short of that number.'];
    expect(extractQuantities(toArticle(lines, 'en'))[1]).toMatchObject({
      text: 'well short of that number',
      kind: 'vague',
      modality: 'lessThan',
      low: null,
      high: 116,
      unit: 'boat',
    });
  });

  test('a headline may end on it', () => {
    const [, found] = extractQuantities(
      toArticle([['title', 'Port says over 400 boats sunk, owners say numbers much lower']], 'en'),
    );
    expect(found).toMatchObject({ text: 'much lower', high: 400, modality: 'lessThan' });
  });

  test('one that goes on to give the number says nothing more', () => {
    expect(print(['It sank 116 boats, or a much lower figure of 60.'])).toEqual([
      '116 boats | 116 | count | boat',
      '60 | 60 | count | boat',
    ]);
  });

  test('an unknown number is a vague one', () => {
    expect(print(['The number of fishing boats still missing remains unknown.'])).toEqual([
      'unknown | .. | vague | fishing boat',
    ]);
  });
});

test('Spanish nouns stand before their adjectives', () => {
  expect(
    print(
      ['Liberaron a más de 400 presos políticos.', 'La cifra de barcos hundidos subió a 41.'],
      'es',
    ),
  ).toEqual([
    'más de 400 presos políticos | 400 | count | preso político',
    '41 | 41 | count | barco hundido',
  ]);
});
