import { expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { articleOf } from './article-of.ts';

const denialsIn = (text: string, language = 'en'): (string | null)[][] =>
  extractClaims(articleOf(`Raid on the hills\n\n${text}`, language))
    .filter(({ flags }) => flags.includes('denial'))
    .map((claim) => [claim.text, claim.attributedTo]);

test.each([
  ['The army denied that anyone had been killed.', 'denied', 'the army'],
  ['Minister Ada Brandt said: "This is not a swap."', 'not a swap', 'Minister Ada Brandt'],
  ['Police said nobody was injured.', 'nobody', 'police'],
  ['Police said no arrests had been made.', 'no arrests', 'police'],
])('%s', (sentence, text, speaker) => {
  expect(denialsIn(sentence)).toEqual([[text, speaker]]);
});

test.each([
  'No arrests had been made by noon.',
  'The court denied bail to the men, police said.',
  'Police said nobody knows the way.',
  'There is no case for it, the judge said.',
])('%s', (sentence) => {
  expect(denialsIn(sentence)).toEqual([]);
});

test('a denial allows nought and nothing else', () => {
  const [claim] = extractClaims(articleOf('Raid\n\nPolice said nobody was injured.'));
  expect(claim).toMatchObject({ kind: 'vague', value: null, low: 0, high: 0, modality: 'vague' });
});
