import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeHeadline } from '../../scripts/reconcile/write-headline.ts';
import { makeClaim } from './make-claim.ts';

const headline = (sentence: string, text: string) =>
  writeHeadline(makeClaim({ source: 'post', kind: 'date', text, sentence }, null));

describe('writeHeadline', () => {
  test('takes a short sentence whole', () => {
    const sentence = 'The dam\nbroke on Sunday.';
    expect(headline(sentence, 'Sunday')).toEqual({
      text: 'The dam broke on Sunday.',
      start: 1000,
      end: 1000 + sentence.length,
    });
  });

  test('ends a long one at its last break within the length', () => {
    const sentence = `The dam above the town broke early in the morning on Sunday, and nobody was hurt, the ministry said, ${'and water ran '.repeat(12)}on.`;
    expect(headline(sentence, 'Sunday').text).toBe(
      'The dam above the town broke early in the morning on Sunday, and nobody was hurt, the ministry said …',
    );
  });

  test('begins at a break where the date stands late', () => {
    const sentence = `${'Water ran and '.repeat(12)}ran, and the dam above the town broke early in the morning on Sunday.`;
    expect(headline(sentence, 'Sunday').text).toBe(
      '… and the dam above the town broke early in the morning on Sunday.',
    );
  });

  test('begins with the sentence where only the speaker stands by the date', () => {
    const sentence = `${'Water ran and '.repeat(12)}ran, the mayor said on Sunday.`;
    expect(headline(sentence, 'Sunday').text).toMatch(/^Water ran and Water/);
  });

  test('holds nothing but words of the sentence', () => {
    const words = fc.array(fc.constantFrom('dam', 'water,', 'ran;', 'the', 'x'.repeat(60)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const sentence = [...before, 'Sunday', ...after].join(' ');
        const { text, start, end } = headline(sentence, 'Sunday');
        const bare = text.replace(/^… | …$/g, '');
        expect(bare.length).toBeLessThanOrEqual(150 + 60);
        expect(sentence.slice(start - 1000, end - 1000)).toBe(bare);
      }),
      { seed: 7 },
    );
  });
});
