import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../scripts/check/text/read-csv.ts';
import { type Cell, toCsv } from '../../src/model/to-csv.ts';
import { hostileText } from '../property/hostile-text.ts';

/** What a spreadsheet calculates: OWASP's list, and the same behind white space and what is not seen. */
const formula = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;
const start = fc.constantFrom(
  ...['', '=', '+', '-', '@', '\t', '\r', '\n', '\0', ' =', '\u200b=', '＝', "'", "'=", "''-"],
  ...['=HYPERLINK("https://evil.example")', "=cmd|'/c calc'!A1", '-2+3', '+1 (202) 555', '-5'],
);
const text = fc.tuple(start, hostileText).map((parts) => parts.join(''));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { arbitrary: text, weight: 3 },
  { arbitrary: number, weight: 1 },
  { arbitrary: fc.constant(null), weight: 1 },
);
const columns = 10;

/** What a reader of the file does, who knows that an apostrophe may stand before a formula. */
const undo = (printed: string): string =>
  /^'+/.test(printed) && isArmed(printed) ? printed.slice(1) : printed;
const isArmed = (printed: string): boolean => formula.test(printed.replace(/^'+/, ''));

test('100,000 cells: none starts a formula, numbers stay numbers, and each is read back exactly', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 10,
        maxLength: 10,
      }),
      (rows) => {
        const [, ...records] = readCsv(toCsv(rows[0]?.map((_, index) => `c${index}`) ?? [], rows));
        expect(records).toHaveLength(rows.length);
        for (const [line, row] of rows.entries())
          for (const [index, value] of row.entries()) {
            seen += 1;
            const printed = records[line]?.cells[index] ?? '?';
            if (typeof value === 'string') {
              if (formula.test(printed)) expect.unreachable(`a formula: ${printed}`);
              if (undo(printed) !== value) expect(undo(printed)).toBe(value);
            } else if (value === null) expect(printed).toBe('');
            else if (!Object.is(Number(printed), value === 0 ? 0 : value))
              expect(Number(printed)).toBe(value);
          }
      },
    ),
    { seed: 23, numRuns: 1000 },
  );
  expect(seen).toBe(100_000);
});

test.each([
  ['=1+1', "'=1+1"],
  ['-5', "'-5"],
  ['@mention', "'@mention"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['over 40', 'over 40'],
])('the text %s is written %s', (value, printed) => {
  expect(toCsv(['text'], [[value]])).toBe(`text\r\n${printed}\r\n`);
});

test('a number is written as one, also below zero', () => {
  expect(toCsv(['value'], [[-5], [1_500_000], [0.25]])).toBe('value\r\n-5\r\n1500000\r\n0.25\r\n');
});
