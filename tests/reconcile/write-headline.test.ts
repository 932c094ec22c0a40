import { describe, expect, test } from 'vitest';
import { writeHeadline } from '../../scripts/reconcile/write-headline.ts';
import type { Telling } from '../../src/model/article.ts';
import { makeClaim } from './make-claim.ts';

const sentence = 'On Sunday, the dam\nbroke and water ran.';

const headline = (telling: Telling | null) =>
  writeHeadline(makeClaim({ source: 'post', kind: 'date', text: 'Sunday', sentence, telling }));

const plain: Telling = {
  start: 1011,
  end: 1024,
  isWhole: true,
  isCut: false,
  voice: 'prose',
  tense: 'past',
  isBound: false,
  isReport: false,
  isGeneral: false,
};

describe('writeHeadline', () => {
  test('takes the clause that tells, its line breaks folded', () => {
    expect(headline(plain)).toEqual({ text: 'the dam broke', start: 1011, end: 1024 });
  });

  test('ends words that were cut with an ellipsis', () => {
    expect(headline({ ...plain, isCut: true }).text).toBe('the dam broke …');
  });

  test('takes the whole sentence where no clause was found', () => {
    expect(headline(null)).toEqual({
      text: 'On Sunday, the dam broke and water ran.',
      start: 1000,
      end: 1000 + sentence.length,
    });
  });
});
