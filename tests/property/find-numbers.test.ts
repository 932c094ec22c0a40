import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { extractQuantities } from '../../scripts/extract/extract-quantities.ts';
import { findNumbers } from '../../scripts/grammar/find-numbers.ts';

const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000), seed: 20260113 };

/** What numbers are made of, so that random texts come near them. */
const pieces = fc.constantFrom(
  ...'0 1 7 10 19 99 116 1,234 1.234 2024 ٣ ４ 𝟗 ½ ¾ ² . , : / - – — − + ~ ( ) $ € £ % ° × ^ e k m bn K M'.split(
    ' ',
  ),
  ...' |\n|\u00a0|\u202f|\u200b|\u00ad|\ufeff|\ud83d\ude00|\ud800|\u0301|"|“|’'.split('|'),
  ...'one two twenty hundred thousand million dozen half a an third quarter of and to or from between over more than at least up about only some the dozens several large number double times as many out in every year years old per cent dollars miles January Jan people prisoners number unknown much lower que más de y medio cien mil millones'
    .split(' ')
    .map((word) => ` ${word} `),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const languages = fc.constantFrom('en', 'es', 'fr', '');

function toArticle(text: string, language: string): Article {
  const whole = { start: 0, end: text.length, role: 'body' } as const;
  const source = { id: 's', file: 's.txt', title: '', publisher: null, url: null, published: null };
  return {
    source: { ...source, language, sha256: '0'.repeat(64), copyOf: null },
    text,
    blocks: [whole],
    sentences: [{ ...whole, block: 0 }],
  };
}

test('any text is read without a fault, and each number is a slice of it', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      let floor = 0;
      for (const mention of findNumbers(text, language)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(floor);
        expect(mention.number.start).toBeGreaterThanOrEqual(mention.start);
        expect(mention.number.end).toBeLessThanOrEqual(mention.end);
        floor = mention.end;
      }
    }),
    runs,
  );
});

test('a number has a finite value, an interval, or a flag that says why not', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      for (const { kind, value, low, high, flags } of findNumbers(text, language)) {
        const known = [value, low, high].filter((bound) => bound !== null);
        expect(known.every(Number.isFinite)).toBe(true);
        if (known.length === 0 && kind !== 'vague') expect(flags).toContain('unreadable');
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }
    }),
    runs,
  );
});

test('quantities are slices of their article', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      for (const { start, end, text: printed } of extractQuantities(toArticle(text, language))) {
        expect(text.slice(start, end)).toBe(printed);
        expect(printed).not.toBe('');
      }
    }),
    runs,
  );
});

/** Processor time, so that a busy machine fails nothing: four times the text may take at most ten times as long. */
test.each([
  '1 ',
  '1-',
  '1,',
  '1\u200b',
  'a-',
  '$',
  'two hundred ',
  'more than ',
  'from 1 to 2 ',
  'number of ',
  'much more numbers ',
  '1/',
  'a@',
  'a.',
  '12 people died in 2024. ',
])('time grows with the text and no faster: %j', (unit) => {
  const timed = (size: number): number => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    const before = process.cpuUsage().user;
    findNumbers(text, 'en');
    return process.cpuUsage().user - before;
  };
  timed(20_000);
  expect(timed(160_000)).toBeLessThan(timed(40_000) * 10 + 50_000);
});
