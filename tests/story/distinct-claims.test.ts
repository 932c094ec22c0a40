import { expect, test } from 'vitest';
import { distinctClaims } from '../../src/story/distinct-claims.ts';
import { makeClaim } from './make-claim.ts';

test('distinctClaims keeps the mention in the body of each number', () => {
  const claims = [
    makeClaim({ id: 'port-120-0a1b', text: '120-boats' }),
    makeClaim({ id: 'port-120' }),
    makeClaim({ id: 'port-300', value: 300, low: 300, high: null }),
    makeClaim({ id: 'port-120-held', measure: 'held' }),
  ];
  expect(distinctClaims(claims).map(({ id }) => id)).toEqual([
    'port-120',
    'port-300',
    'port-120-held',
  ]);
});
