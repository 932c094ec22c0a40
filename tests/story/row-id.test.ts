import { expect, test } from 'vitest';
import { rowId } from '../../src/story/row-id.ts';
import { makeClaim } from './make-claim.ts';

test('each claim of a story names a row of its own', () => {
  const claims = ['wire-400', 'wire-60'].map((id) => makeClaim({ id }));
  expect(claims.map(rowId(claims))).toEqual(['s0', 's1']);
});
