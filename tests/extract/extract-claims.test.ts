import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';
import { claimSchema } from '../../src/model/claim.ts';

const read = (text: string) =>
  extractClaims(
    normalizeSource(
      { file: 'wire/a.txt', text, encoding: 'utf-8', sha256: '0'.repeat(64) },
      'wire',
      {
        published: { date: '2024-05-14', how: 'desk', text: null },
      },
    ),
  );

const page = `Skip to content
5 min read

Ferry sinks: 41 rescued

14 May 2024

PORT ALDER, May 14 (Reuters) - The coast guard said on Monday that at least 41 people had been rescued from the ferry Alder Star.

The search ended two days after the storm. “🚢 We counted 44 survivors,” said Ana Ruiz, the head of the seamen’s union.

Related stories
12 ferries sold

Comments (7)`;

describe('extractClaims', () => {
  const claims = read(page);

  test('gives quantities and dates in the order of the text, and none from the frame of the page', () => {
    expect(claims.map(({ id, text, kind, role }) => [id, text, kind, role])).toEqual([
      [expect.stringMatching(/^wire-41-[0-9a-f]{4}$/), '41', 'count', 'title'],
      [expect.stringMatching(/^wire-2024-05-14/), '14 May 2024', 'date', 'header'],
      [expect.stringMatching(/^wire-2024-05-14/), 'May 14', 'date', 'dateline'],
      ['wire-2024-05-13', 'Monday', 'date', 'body'],
      ['wire-41', 'at least 41 people', 'count', 'body'],
      ['wire-2', 'two days', 'duration', 'body'],
      [expect.any(String), expect.stringMatching(/^two days after/), 'date', 'body'],
      ['wire-44', '44 survivors', 'count', 'body'],
    ]);
  });

  test('points to exactly its words in the file', () => {
    for (const { text, start, end, quote } of claims) {
      expect(page.slice(start, end)).toBe(text);
      expect(page.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(quote.exact).toContain(text);
      expect(page).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('says who counts and as of when', () => {
    const counted = claims.find(({ id }) => id === 'wire-41');
    expect(counted).toMatchObject({
      source: 'wire',
      file: 'wire/a.txt',
      value: 41,
      low: 41,
      high: null,
      modality: 'atLeast',
      attributedTo: expect.stringContaining('coast guard'),
      cue: 'said',
      asOf: { from: '2024-05-13', to: '2024-05-13', text: 'Monday', how: 'relative' },
      event: null,
      measure: null,
    });
    expect(claims.find(({ id }) => id === 'wire-44')?.attributedTo).toMatch(/^Ana Ruiz/);
  });

  test('gives claims that fit the published schema', () => {
    for (const claim of claims) expect(() => claimSchema.parse(claim)).not.toThrow();
  });
});

test('a number at the place where a long sentence is cut is one claim, inside its quote', () => {
  const text = `${'over the hills '.repeat(333)}12 May 2024 and ${'far away '.repeat(10)}41 people.`;
  const claims = read(text);
  expect(claims.map((claim) => claim.text)).toEqual(['12 May 2024', '41 people']);
  for (const { quote, ...claim } of claims) expect(quote.exact).toContain(claim.text);
});

test('a table that lost its line ends gives its numbers, governed by no date and no verb', () => {
  const claims = read(`On Sunday ${'41 people were saved and '.repeat(120)}.`);
  const counts = claims.filter(({ kind }) => kind === 'count');
  expect(counts).toHaveLength(120);
  expect(
    counts.every(({ predicate, asOf }) => predicate === null && asOf?.how === 'published'),
  ).toBe(true);
});

test('a page that was updated after it was published is no slip', () => {
  const claims = read('Ferry sinks\nUpdated: 16 May 2024\n\nOfficials said 41 people were saved.');
  expect(claims.map(({ text, flags }) => [text, flags])).toEqual([
    ['16 May 2024', []],
    ['41 people', []],
  ]);
});

test('a number too large for JSON keeps its words, without a value', () => {
  expect(
    read('The debt is 1e308 million today.').find(({ kind }) => kind === 'count'),
  ).toMatchObject({
    text: '1e308 million',
    value: null,
    low: null,
    high: null,
    flags: ['unreadable'],
  });
});

test('a number with a unit of measure is that and no year', () => {
  const claims = read('The hall of 1520 sq m was built in 1520 by the guild of the seamen.');
  expect(claims.map(({ text, kind, value }) => [text, kind, value])).toEqual([
    ['1520 sq m', 'measure', 1520],
    ['1520', 'date', null],
  ]);
});

test('any text gives claims with exact offsets and ids of their own', () => {
  const words = [
    ...'41 over 400 said officials on Monday 2024 12 May – — “ ” , . \n \r\n half % $1.5 million'.split(
      ' ',
    ),
    ...[
      'dozens',
      'between 60 and 70',
      '१२',
      '1\u202F234',
      '🚢',
      '\u0000',
      '<b>',
      '{1}',
      '\uD83D',
      'e\u0301',
      'Jan.',
    ],
  ];
  const text = fc.array(
    fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join(' ');
      const claims = read(written);
      for (const { text: words_, start, end } of claims)
        expect(written.slice(start, end)).toBe(words_);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    }),
    { seed: 5, numRuns: 400 },
  );
});
