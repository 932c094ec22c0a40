import { expect, test } from 'vitest';
import { isMoney } from '../../scripts/reconcile/is-money.ts';

test.each([
  ['USD', true],
  ['USDA', false],
  ['NUSD', false],
  ['usd', false],
  ['shop', false],
  [null, false],
])('%s: %s', (thing, money) => {
  expect(isMoney(thing)).toBe(money);
});
