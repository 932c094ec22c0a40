import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractSpeakers } from '../../scripts/extract/extract-speakers.ts';
import { articleOf } from './article-of.ts';

const pieces = [
  ...'said|says|that|a-t-il|l’|,|.|:|“|”|"|\'|‘|’|—|(|)|and|who|he|they|the|of|according to|by|5|Ada Brandt|the ministry|report|adding'.split(
    '|',
  ),
  ' ',
  '\n\n',
  '\u0000',
  '\ud800',
  '🙂',
];

test('no text makes it throw, and what it finds lies in order inside the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'es', 'fr', 'xx'), (text, language) => {
      let last = 0;
      for (const { start, end, attributedTo } of extractSpeakers(articleOf(text, language))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(attributedTo).not.toBe('');
        expect(attributedTo.split(' ').length).toBeLessThanOrEqual(12);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { seed: 7, numRuns: 3000 },
  );
});

test.each(['he said: ', 'Ada said that 5, ', '“a ', 'according to X, ', 'a, '])(
  'half a megabyte of %j is read within seconds',
  (piece) => {
    const text = piece.repeat(500_000 / piece.length);
    const started = performance.now();
    extractSpeakers({
      ...articleOf('x'),
      text,
      blocks: [{ start: 0, end: text.length, role: 'body' }],
      sentences: [{ start: 0, end: text.length, block: 0, role: 'body' }],
    });
    expect(performance.now() - started).toBeLessThan(8000);
  },
);
