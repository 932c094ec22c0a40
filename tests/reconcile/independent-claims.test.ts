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

test('one sentence of a press release in two articles is said once', () => {
  const sentence = 'The harbor board said that 90 sailors had been taken off the wreck.';
  const release = claim('release', { sentence });
  const again = claim('again', { source: 'echo', sentence: sentence.replace('that', 'that ') });
  expect(idsOf(release, again)).toEqual(['release']);
  const own = claim('own', { source: 'echo', sentence: 'We counted 90 sailors on the quay.' });
  expect(idsOf(release, own)).toEqual(['release', 'own']);
  const other = claim('other', {
    source: 'echo',
    text: '80',
    sentence: sentence.replace('90', '80'),
    value: 80,
  });
  expect(idsOf(release, other)).toEqual(['release', 'other']);
});

test('of one number with and without its hedge, the hedge stays', () => {
  const bare = claim('bare');
  const hedged = claim('hedged', { modality: 'moreThan', high: null });
  expect(idsOf(bare, hedged)).toEqual(['hedged']);
  expect(idsOf(hedged, bare)).toEqual(['hedged']);
});
