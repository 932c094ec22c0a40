import { expect, test } from 'vitest';
import { tellingWords } from '../../scripts/reconcile/telling-words.ts';
import { makeClaim } from './make-claim.ts';

test.each([
  ['en', '[12] of the affected consumers', 'affected consumers'],
  ['es', '[12] de los barcos viejos', 'barcos viejos'],
  ['fr', '[12] et un train régional', 'train régional'],
  ['de', '[12] von den alten Brücken', 'alten Brücken'],
])('%s: what stands by a number is told without small words: %s', (language, said, words) => {
  const claim = makeClaim({
    source: 'post',
    text: '12',
    sentence: said.replaceAll(/[[\]]/g, ''),
    language,
  });
  expect(tellingWords(claim)).toBe(words);
});
