import { expect, test } from 'vitest';
import { independentClaims } from '../../scripts/reconcile/independent-claims.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const sources = [makeSource('post', null), { ...makeSource('wire', null), copyOf: 'post' }];
const claim = (id: string, rest: Partial<Parameters<typeof makeClaim>[0]> = {}) =>
  makeClaim({
    id,
    source: 'post',
    text: '90',
    sentence: `Some say 90 (${id}).`,
    value: 90,
    ...rest,
  });
const idsOf = (...claims: ReturnType<typeof claim>[]): string[] =>
  independentClaims(claims, sources).map(({ id }) => id);

test('a headline stands back behind its text, even where only the headline names the speaker', () => {
  const title = claim('title', { role: 'title', attributedTo: 'Ada Brandt' });
  expect(idsOf(title, claim('body'))).toEqual(['body']);
});

test('a headline stands alone where its text does not give the number', () => {
  expect(idsOf(claim('title', { role: 'title' }), claim('other', { value: 80 }))).toEqual([
    'other',
    'title',
  ]);
});

test('a number without a speaker repeats the same one with a speaker', () => {
  expect(idsOf(claim('plain'), claim('said', { attributedTo: 'Ada Brandt' }))).toEqual(['said']);
});

test('copies of an article say nothing of their own', () => {
  expect(idsOf(claim('first'), claim('copy', { source: 'wire' }))).toEqual(['first']);
});
