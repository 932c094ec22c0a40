/** Numbers that one sentence gets wrong by itself, and sentences that only look as if they did. */
import { expect, test } from 'vitest';
import { findSlips } from '../../scripts/reconcile/find-slips.ts';
import { flagSums } from '../../scripts/reconcile/flag-sums.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';

function slipsOf(sentence: string): string[] {
  const text = `Notes\n\n${sentence}`;
  const language = sentence.startsWith('El ') ? 'es' : 'en';
  const article = normalizeSource({ file: 'a.txt', text, encoding: 'utf-8', sha256: '0' }, 'a', {
    language,
  });
  const claims = flagSums(extractClaims(article));
  return findSlips(claims, 'en').map(
    ({ id, claims: own }) => `${id.split('-').at(-1) ?? ''}: ${own.join(' ')}`,
  );
}

test.each([
  ['The blast killed 12 people, 5 men and 6 women.', ['sum: a-12 a-5 a-6']],
  ['The 14 passengers (6 men, 4 women and 3 children) were flown home.', ['sum: a-14 a-6 a-4 a-3']],
  ['The court named three drivers: Ana Ruiz, Bo Lind, Cy Tran and Di Moss.', ['list: a-3']],
  ['The members voted 62 percent for and 51 percent against.', ['share: a-62 a-51']],
  ['El incendio dejó 12 personas heridas, 5 hombres y 6 mujeres.', ['sum: a-12 a-5 a-6']],
])('%s', (sentence, slips) => {
  expect(slipsOf(sentence)).toEqual(slips);
});

test.each([
  'The blast killed 12 people, 5 men and 7 women.',
  'The blast killed 12 people, including 5 men and 6 women.',
  'The blast killed 12 people, 5 men and 6 women among them.',
  'The blast killed 12 people, injured 5 men and 6 women.',
  'Some 12 people were hurt, 5 men and 6 women died.',
  'At least 12 people died, 5 men and 6 women.',
  'Of the 12 people, 5 men and 6 women, nothing was heard.',
  'It hit 12 villages, 5 men and 6 women.',
  'The court named three drivers: Ana Ruiz, Bo Lind and Cy Tran.',
  'The cup went to two islands: Trinidad and Tobago and Barbados.',
  'The court named three drivers: Ana Ruiz, of Alder, Bo Lind and Cy Tran.',
  'The court named three drivers: Ana Ruiz, 34, Bo Lind, 41, Cy Tran, 29, and Di Moss, 50.',
  'Of men 62 percent voted, and of women 51 percent did.',
  'In the poll 62 percent blamed cost and 51 percent blamed time.',
  'The members voted 55 percent for and 45 percent against.',
])('nothing wrong: %s', (sentence) => {
  expect(slipsOf(sentence)).toEqual([]);
});
