import { expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { findScope } from '../../scripts/reconcile/find-scope.ts';
import { articleOf } from '../extract/article-of.ts';

test.each([
  [
    '45 confirmed cases',
    'On Monday, Uruguay had the highest number of infections, with 45 confirmed cases.',
    'Uruguay',
  ],
  [
    '45 deaths',
    'The count rose, with the next country, the United Kingdom, reporting 45 deaths.',
    'United Kingdom',
  ],
  ['45 deaths', 'Officials have confirmed 45 deaths.', null],
  ['11 poles', 'Lawyers say the utility knew of faults on 11 poles.', null],
  ['11 Poles', 'Lawyers say the utility knew of 11 Poles at work there.', 'Poland'],
])('the place of %s in: %s', (words, text, place) => {
  const claims = extractClaims(articleOf(text, 'en'));
  const found = claims.find(({ start }) => start === text.indexOf(words));
  const scope =
    found === undefined ? 'no claim' : findScope(found, { home: new Set(), common: new Set() });
  expect(scope).toBe(place);
});
