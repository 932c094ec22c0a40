import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../scripts/read-text.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 100_000);

/** Words of news, so that the readers of numbers, dates and speakers all have something to hold on to. */
const newsWords = [
  ...'Ministry said that over 400 people had been freed on Tuesday , according to "Ana Ruiz" . 12–13 January 2026'.split(
    ' ',
  ),
  ...'between 60 and 70 ; nearly half of the 2,000 ; $1.5bn ; 1e308 ; 1 234 ; १२ ; ١١٦ ; ４１ ; ¾ ; 3 crore'.split(
    ' ',
  ),
  ...'dijo el lunes que más de 1.234,56 personas ; last week ; five days after ; he told reporters'.split(
    ' ',
  ),
  '\n\n',
];

const news = fc
  .array(fc.oneof(fc.constantFrom(...newsWords), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 24,
  })
  .map((words) => words.join(' '));

test('no text makes the reading throw, and every claim is the slice it says it is', () => {
  fc.assert(
    fc.property(fc.oneof(news, hostileText), (text) => {
      for (const { start, end, text: printed, quote, value, low, high } of readText(
        text,
        '2026-01-13',
      )) {
        expect(text.slice(start, end)).toBe(printed);
        expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(
          [value, low, high].every((number) => number === null || Number.isFinite(number)),
        ).toBe(true);
      }
    }),
    { numRuns, seed: 20260113 },
  );
}, 600_000);
